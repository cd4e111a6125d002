'use server';

import { flagCommentInput } from '@parley/domain/moderation';
import { translator } from '@parley/i18n/catalogue';
import { nearestLocale } from '@parley/i18n/locale';
import type { Problem } from '@parley/ui/form';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';

export type FlagState = {
  rule: string;
  note: string;
  problems: readonly Problem[];
  sent: boolean;
  turn: number;
};

/** Asks a moderator to look at a comment. */
export async function flagAction(before: FlagState, form: FormData): Promise<FlagState> {
  const locale = nearestLocale(String(form.get('locale')));
  const rule = String(form.get('rule') ?? '');
  const note = String(form.get('note') ?? '');
  const turn = before.turn + 1;
  const refused = (problem: Problem): FlagState => ({ rule, note, problems: [problem], sent: false, turn });
  const t = translator(locale, 'comment');
  const forms = translator(locale, 'forms');
  if (rule === '') return refused({ name: 'rule', text: t('flagForm.ruleMissing') });
  try {
    const input = flagCommentInput.parse({ commentId: form.get('commentId'), rule: Number(rule), note });
    await (await serverApi()).comment.flag(input);
    return { rule, note, problems: [], sent: true, turn };
  } catch (error) {
    const { code, fields } = refusalOf(error);
    if (fields.note !== undefined) {
      return refused({ name: 'note', text: forms('tooLong', { label: t('flagForm.note'), most: 500 }) });
    }
    return refused({ text: translator(locale, 'errors')(code) });
  }
}
