'use server';

import { addressCommentInput } from '@parley/domain/amendment';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { toComment } from './to-comment';

/** Says that an amendment addresses a comment, or no longer, and leads to the comment. */
export async function addressAction(form: FormData): Promise<void> {
  let problem: string | undefined;
  try {
    const input = addressCommentInput.parse({
      amendmentId: form.get('amendmentId'),
      commentId: form.get('commentId'),
      addressed: form.get('addressed') === 'yes',
    });
    await (await serverApi()).amendment.addressComment(input);
  } catch (error) {
    problem = refusalOf(error).code;
  }
  await toComment(form, problem);
}
