'use server';

import { writeStatementInput } from '@parley/domain/statement';
import { translator } from '@parley/i18n/catalogue';
import { nearestLocale } from '@parley/i18n/locale';
import { refresh } from 'next/cache';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import type { StatementState } from './statement-state';

/** Writes a statement beside a proposal. What was typed comes back with whatever stands in its way. */
export async function writeStatementAction(before: StatementState, form: FormData): Promise<StatementState> {
  const locale = nearestLocale(String(form.get('locale')));
  const text = String(form.get('statement') ?? '');
  const language = String(form.get('statement-language') ?? '');
  const turn = before.turn + 1;
  try {
    const input = writeStatementInput.parse({
      roundId: form.get('roundId'),
      proposalId: form.get('proposalId'),
      text,
      language,
    });
    const { number, state } = await (await serverApi()).statement.write(input);
    refresh();
    return { text: '', language, problems: [], written: { number, state }, turn };
  } catch (error) {
    const { code, details, fields } = refusalOf(error);
    const sentence = translator(locale, 'errors')(fields.text === undefined ? code : 'statement-too-long');
    const same =
      code === 'statement-duplicate' && typeof details.number === 'number'
        ? ` ${translator(locale, 'words')('statement', { number: details.number })}.`
        : '';
    return { text, language, problems: [{ name: 'statement', text: sentence + same }], written: null, turn };
  }
}
