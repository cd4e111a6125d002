'use server';

import { writeCommentInput } from '@parley/domain/comment';
import { translator } from '@parley/i18n/catalogue';
import { nearestLocale } from '@parley/i18n/locale';
import { refresh } from 'next/cache';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import type { CommentState } from './comment-state';
import { readSubject } from './discussion-query';

/** Writes a comment or an answer. What was typed comes back with whatever stands in its way. */
export async function writeCommentAction(before: CommentState, form: FormData): Promise<CommentState> {
  const locale = nearestLocale(String(form.get('locale')));
  const field = String(form.get('field'));
  const body = String(form.get(field) ?? '');
  const language = String(form.get(`${field}-language`) ?? '');
  const proposed = String(form.get(`${field}-language-proposed`) ?? '') || null;
  const turn = before.turn + 1;
  try {
    const input = writeCommentInput.parse({
      proposalId: form.get('proposalId'),
      parentId: form.get('parentId'),
      about: readSubject(form.get('about')),
      body,
      language,
    });
    const written = await (await serverApi()).comment.write(input);
    refresh();
    return { body: '', language, problems: [], written, turn };
  } catch (error) {
    const { code, fields } = refusalOf(error);
    const text = translator(locale, 'errors')(fields.body === undefined ? code : 'comment-too-long');
    return { body, language, proposed, problems: [{ name: field, text }], written: null, turn };
  }
}
