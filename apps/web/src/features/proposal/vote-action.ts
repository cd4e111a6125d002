'use server';

import { randomUUID } from 'node:crypto';
import { castVoteInput, leaveVoteInput, undoVoteInput } from '@parley/domain/vote';
import { translator } from '@parley/i18n/catalogue';
import { nearestLocale } from '@parley/i18n/locale';
import { refresh } from 'next/cache';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import type { VoteState } from './vote-state';

/** The ballot beside a clause: casts, changes or takes back, and says what was saved. */
export async function voteAction(before: VoteState, form: FormData): Promise<VoteState> {
  const locale = nearestLocale(String(form.get('locale')));
  try {
    const after = await act(form);
    refresh();
    return after;
  } catch (error) {
    const { code } = refusalOf(error);
    return { ...before, done: null, problem: translator(locale, 'errors')(code) };
  }
}

const act = (form: FormData): Promise<VoteState> => {
  if (form.get('undoes') !== null) return undo(form);
  return form.get('leaves') === null ? cast(form) : leave(form);
};

/** A vote on words that have changed since stays as it is. */
async function leave(form: FormData): Promise<VoteState> {
  const { vote } = await serverApi();
  await vote.leave(leaveVoteInput.parse({ itemId: form.get('leaves') }));
  return { done: 'left', undoes: null, choice: undefined, problem: null };
}

async function cast(form: FormData): Promise<VoteState> {
  const { vote } = await serverApi();
  const act = castVoteInput.parse({
    itemId: form.get('itemId'),
    choice: form.get('choice'),
    operationId: form.get('operationId'),
    language: form.get('language'),
  });
  try {
    return saved(await vote.cast(act));
  } catch (error) {
    // The same page, sent again with another button: somebody went back and thought better of it. That is a new act.
    if (refusalOf(error).code !== 'operation-conflict') throw error;
    return saved(await vote.cast({ ...act, operationId: randomUUID() }));
  }
}

const saved = ({ operationId, choice }: { operationId: string; choice: VoteState['choice'] }): VoteState => ({
  done: 'saved',
  undoes: operationId,
  choice,
  problem: null,
});

async function undo(form: FormData): Promise<VoteState> {
  const act = undoVoteInput.parse({
    itemId: form.get('itemId'),
    undoes: form.get('undoes'),
    operationId: form.get('operationId'),
  });
  const { choice } = await (await serverApi()).vote.undo(act);
  return { done: 'undone', undoes: null, choice, problem: null };
}
