import { inTransaction, type Tx } from '@parley/db/client';
import { lockPerson } from '@parley/db/person';
import {
  findBallot,
  findParticipant,
  findVoteEvent,
  listNewestVoteEvents,
  saveVote,
  saveWithdrawal,
} from '@parley/db/vote';
import { DomainError, refuse } from '@parley/domain/error';
import type { MaybeViewer, Viewer } from '@parley/domain/person';
import { roundObstacle } from '@parley/domain/round';
import type { UndoVoteInput } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { storedAnswer, type VoteAnswer } from './vote-answer';

/**
 * Takes back somebody's newest act on an item: the choice before it stands again, or no vote where there was
 * none. The log keeps both. An act that is no longer the newest is not undone from an old page: `operation-conflict`.
 */
export async function undoVote(deps: Deps, viewer: MaybeViewer, input: UndoVoteInput): Promise<VoteAnswer> {
  permit(deps, viewer, 'vote.cast');
  return inTransaction(deps.db, (tx) => undoOnce(tx, deps, viewer, input));
}

async function undoOnce(tx: Tx, deps: Deps, viewer: Viewer, input: UndoVoteInput): Promise<VoteAnswer> {
  const { itemId, operationId } = input;
  const person = await lockPerson(tx, viewer.personId);
  if (person === null) throw new DomainError('not-signed-in');

  const stored = await findVoteEvent(tx, viewer.personId, operationId);
  if (stored !== null) {
    if (stored.itemId !== itemId) throw new DomainError('operation-conflict');
    return storedAnswer(stored);
  }

  const ballot = await findBallot(tx, itemId);
  if (ballot === null) throw new DomainError('not-found');
  const now = deps.now();
  refuse(roundObstacle(ballot.round, now));
  const participant = await findParticipant(tx, ballot.roundId, viewer.personId);
  if (participant === null) throw new DomainError('not-found');
  const [newest, before] = await listNewestVoteEvents(tx, participant.id, itemId);
  if (newest === undefined) throw new DomainError('not-found');
  if (newest.operationId !== input.undoes) throw new DomainError('operation-conflict');

  const counts = person.emailConfirmedAt !== null;
  const where = { participantId: participant.id, itemId, roundId: ballot.roundId, counts };
  const act = { operationId, happenedAt: now };
  const choice = before?.choice ?? null;
  if (before === undefined || choice === null) {
    await saveWithdrawal(tx, where, act);
    return { operationId, itemId, choice, matters: false, counts, happenedAt: now };
  }
  const { matters, versionHash, language } = before;
  await saveVote(tx, { ...where, choice, matters, versionHash, language }, act);
  return { operationId, itemId, choice, matters, counts, happenedAt: now };
}
