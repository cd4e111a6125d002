'use server';

import { writeStatementInput } from '@parley/domain/statement';
import { translator } from '@parley/i18n/catalogue';
import { type Locale, nearestLocale } from '@parley/i18n/locale';
import { refresh } from 'next/cache';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { unseenLanguage } from '../draft/unseen-language';
import type { StatementState } from './statement-state';

const field = 'statement';

/**
 * Writes a statement beside a proposal, once its writer has seen what language it looks like and what stands already that looks
 * like it. What was typed comes back with whatever stands in its way.
 */
export async function writeStatementAction(before: StatementState, form: FormData): Promise<StatementState> {
  const locale = nearestLocale(String(form.get('locale')));
  const typed: StatementState = {
    text: String(form.get(field) ?? ''),
    language: String(form.get(`${field}-language`) ?? ''),
    proposed: String(form.get(`${field}-language-proposed`) ?? '') || null,
    near: [],
    problems: [],
    written: null,
    turn: before.turn + 1,
  };
  try {
    const input = writeStatementInput.parse({
      roundId: form.get('roundId'),
      proposalId: form.get('proposalId'),
      text: typed.text,
      language: typed.language,
    });
    const asked = await withUnseen(typed, form, locale);
    if (asked.problems.length > 0) return asked;
    const { number, state } = await (await serverApi()).statement.write(input);
    refresh();
    return { ...typed, text: '', proposed: null, written: { number, state } };
  } catch (error) {
    const { code, details, fields } = refusalOf(error);
    const sentence = translator(locale, 'errors')(fields.text === undefined ? code : 'statement-too-long');
    const same =
      code === 'statement-duplicate' && typeof details.number === 'number'
        ? ` ${translator(locale, 'words')('statement', { number: details.number })}.`
        : '';
    return { ...typed, problems: [{ name: field, text: sentence + same }] };
  }
}

/** What is to be looked at before the statement is sent; nothing where the writer has seen it on the page. */
async function withUnseen(typed: StatementState, form: FormData, locale: Locale): Promise<StatementState> {
  const { statement } = await serverApi();
  const roundId = writeStatementInput.shape.roundId.parse(form.get('roundId'));
  const [language, near] = await Promise.all([
    unseenLanguage(form, `${field}-language`, typed.text),
    statement.near({ roundId, text: typed.text, language: locale }),
  ]);
  const seen = String(form.get('near-seen') ?? '').split(' ');
  const isNew = near.some(({ itemId }) => !seen.includes(itemId));
  const other = { name: `${field}-language`, text: translator(locale, 'forms')('languageUnseen') };
  const similar = { name: field, text: translator(locale, 'statement')('near.unseen') };
  return {
    ...typed,
    near,
    ...(language === null ? {} : { language, proposed: language }),
    problems: [...(language === null ? [] : [other]), ...(isNew ? [similar] : [])],
  };
}
