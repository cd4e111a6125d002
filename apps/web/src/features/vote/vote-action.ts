'use server';

import { randomUUID } from 'node:crypto';
import { saveReservationInput, tidyReservation } from '@parley/domain/reservation';
import { type CastVoteInput, castVoteInput, undoVoteInput } from '@parley/domain/vote';
import { nearestLocale } from '@parley/i18n/locale';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { hrefHere } from '../shell/href-here';
import { endsBatch } from './batch';
import { withChoice, withoutOperation } from './trial';
import { findTrial, keepTrial } from './trial-cookie';
import { cardAnchor, votedPage, votePage } from './vote-pages';
import { voteQuery } from './vote-query';
import type { VoteState } from './vote-state';

/** The card without script: saves the vote and leads to the next one. What a visitor chooses lies on their device. */
export async function castAction(_: VoteState, form: FormData): Promise<VoteState> {
  const href = await hrefHere();
  const round = String(form.get('round'));
  const caller = await serverApi();
  const act = castVoteInput.safeParse({
    itemId: form.get('itemId'),
    choice: form.get('choice'),
    matters: form.get('matters') !== null,
    operationId: form.get('operationId'),
    language: form.get('language'),
  });
  if (!act.success) return { problem: 'input-invalid' };
  const locale = nearestLocale(String(form.get('locale')));
  if ((await caller.session.viewer()) === null) {
    await keepTrial(withChoice(await findTrial(), act.data));
    redirect(href(`${votePage(round)}${voteQuery({ after: 'vote' })}#${cardAnchor}`));
  }
  let next: string;
  try {
    await castOnce(act.data);
    await reserve(act.data.itemId, String(form.get('reservation') ?? ''), locale);
    const asked = { roundSlug: round, language: locale, limit: 1 };
    const { progress } = await caller.vote.lastVotes(asked);
    const isEnd = form.get('change') === null && endsBatch(progress);
    next = isEnd ? votedPage(round) : `${votePage(round)}?after=vote#${cardAnchor}`;
  } catch (error) {
    return { problem: refusalOf(error).code };
  }
  redirect(href(next));
}

async function castOnce(act: CastVoteInput): Promise<void> {
  const { vote } = await serverApi();
  try {
    await vote.cast(act);
  } catch (error) {
    // The same page, sent again with another button: somebody went back and thought better of it. That is a new act.
    if (refusalOf(error).code !== 'operation-conflict') throw error;
    await vote.cast({ ...act, operationId: randomUUID() });
  }
}

/** What is held against a clause goes with the vote on it. */
async function reserve(itemId: string, body: string, language: string): Promise<void> {
  if (tidyReservation(body) === '') return;
  await (await serverApi()).reservation.save(saveReservationInput.parse({ itemId, body, language }));
}

/** Takes back what was just saved, and leads to its card again. */
export async function undoAction(_: VoteState, form: FormData): Promise<VoteState> {
  const act = undoVoteInput.safeParse({
    itemId: form.get('itemId'),
    undoes: form.get('undoes'),
    operationId: form.get('operationId'),
  });
  if (!act.success) return { problem: 'input-invalid' };
  const caller = await serverApi();
  if ((await caller.session.viewer()) === null) {
    await keepTrial(withoutOperation(await findTrial(), act.data.undoes));
  } else {
    try {
      await caller.vote.undo(act.data);
    } catch (error) {
      return { problem: refusalOf(error).code };
    }
  }
  const query = voteQuery({ first: act.data.itemId, after: 'undo' });
  redirect((await hrefHere())(`${votePage(String(form.get('round')))}${query}#${cardAnchor}`));
}
