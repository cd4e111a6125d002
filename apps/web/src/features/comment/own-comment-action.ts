'use server';

import { editCommentInput, ownCommentInput } from '@parley/domain/comment';
import { translator } from '@parley/i18n/catalogue';
import { nearestLocale } from '@parley/i18n/locale';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import type { CommentState } from './comment-state';
import { toComment } from './to-comment';

/** Takes one's comment back or puts it back, and leads to where it stands. */
export async function ownCommentAction(form: FormData): Promise<void> {
  const input = ownCommentInput.safeParse({ commentId: form.get('commentId') });
  if (!input.success) return toComment(form, 'input-invalid');
  let problem: string | undefined;
  try {
    const { comment } = await serverApi();
    if (form.get('act') === 'restore') await comment.restore(input.data);
    else await comment.withdraw(input.data);
  } catch (error) {
    problem = refusalOf(error).code;
  }
  await toComment(form, problem);
}

/** Puts new words in place of one's comment. What was typed comes back with whatever stands in its way. */
export async function editCommentAction(before: CommentState, form: FormData): Promise<CommentState> {
  const locale = nearestLocale(String(form.get('locale')));
  const body = String(form.get('comment') ?? '');
  const language = String(form.get('comment-language') ?? '');
  try {
    const input = editCommentInput.parse({ commentId: form.get('commentId'), body, language });
    await (await serverApi()).comment.edit(input);
  } catch (error) {
    const { code, fields } = refusalOf(error);
    const text = translator(locale, 'errors')(fields.body === undefined ? code : 'comment-too-long');
    const problems = [{ name: 'comment', text }];
    return { body, language, problems, written: null, turn: before.turn + 1 };
  }
  return toComment(form);
}
