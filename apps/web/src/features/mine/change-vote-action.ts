'use server';

import { castVoteInput, undoVoteInput } from '@parley/domain/vote';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { hrefHere } from '../shell/href-here';
import { readVotesQuery, votesAddress } from './votes-query';

/** Back to the page of the list where the button was, with what came of it. */
async function goBack(
  form: FormData,
  outcome: { after: 'vote' | 'undo' } | { problem: string },
): Promise<never> {
  const { searchParams } = new URL(String(form.get('back')), 'https://here.invalid');
  const query = {
    ...readVotesQuery(Object.fromEntries(searchParams)),
    after: null,
    problem: null,
    ...outcome,
  };
  redirect((await hrefHere())(votesAddress(query)));
}

/** Changes a vote from the list of all of them. */
export async function changeVoteAction(form: FormData): Promise<void> {
  const act = castVoteInput.safeParse({
    itemId: form.get('itemId'),
    choice: form.get('choice'),
    matters: form.get('matters') !== null,
    operationId: form.get('operationId'),
    language: form.get('language'),
  });
  if (!act.success) return goBack(form, { problem: 'input-invalid' });
  let problem: string | null = null;
  try {
    await (await serverApi()).vote.cast(act.data);
  } catch (error) {
    problem = refusalOf(error).code;
  }
  await goBack(form, problem === null ? { after: 'vote' } : { problem });
}

/** Takes the last change back. */
export async function undoChangeAction(form: FormData): Promise<void> {
  const act = undoVoteInput.safeParse({
    itemId: form.get('itemId'),
    undoes: form.get('undoes'),
    operationId: form.get('operationId'),
  });
  if (!act.success) return goBack(form, { problem: 'input-invalid' });
  let problem: string | null = null;
  try {
    await (await serverApi()).vote.undo(act.data);
  } catch (error) {
    problem = refusalOf(error).code;
  }
  await goBack(form, problem === null ? { after: 'undo' } : { problem });
}
