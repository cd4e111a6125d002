import { inTransaction, type Tx } from '@parley/db/client';
import { lockPerson } from '@parley/db/person';
import { findBallot, findParticipant, findVoteEvent, saveParticipant, saveVote } from '@parley/db/vote';
import { DomainError, refuse } from '@parley/domain/error';
import type { MaybeViewer, Viewer } from '@parley/domain/person';
import { type CastVoteInput, voteObstacle } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { storedAnswer, type VoteAnswer } from './vote-answer';

/**
 * Casts a vote or changes it, and answers once it is durable. An operation id is one act: asked again, it is
 * answered from the log, also after the round has closed; with another item or choice it is refused.
 */
export async function castVote(deps: Deps, viewer: MaybeViewer, input: CastVoteInput): Promise<VoteAnswer> {
  permit(deps, viewer, 'vote.cast');
  return inTransaction(deps.db, (tx) => castOnce(tx, deps, viewer, input));
}

async function castOnce(tx: Tx, deps: Deps, viewer: Viewer, input: CastVoteInput): Promise<VoteAnswer> {
  const { itemId, choice, matters, language, operationId } = input;
  const person = await lockPerson(tx, viewer.personId);
  if (person === null) throw new DomainError('not-signed-in');

  const stored = await findVoteEvent(tx, viewer.personId, operationId);
  if (stored !== null) {
    if (stored.itemId !== itemId || stored.choice !== choice) throw new DomainError('operation-conflict');
    return storedAnswer(stored);
  }

  const ballot = await findBallot(tx, itemId);
  if (ballot === null) throw new DomainError('not-found');
  const { roundId, agreementId, versionHash } = ballot;
  const participant = await findParticipant(tx, roundId, viewer.personId);
  // Once somebody has voted in a round, their party and tier there are the frozen ones, whatever their profile says now.
  const { partyCode, tier } = participant ?? person;
  // Read after the locks: a vote that waited for them is judged by the time at which it is written.
  const now = deps.now();
  refuse(
    voteObstacle(
      ballot.round,
      { state: ballot.itemState },
      { ...viewer, partyCode, tier },
      ballot.partyCodes,
      now,
    ),
  );

  const participantId =
    participant?.id ??
    (await saveParticipant(tx, {
      roundId,
      agreementId,
      personId: viewer.personId,
      partyCode,
      sectorCode: person.sectorCode,
      tier,
      joinedAt: now,
    }));
  const counts = person.emailConfirmedAt !== null;
  const vote = { participantId, itemId, roundId, choice, matters, counts, versionHash, language };
  await saveVote(tx, vote, { operationId, happenedAt: now });
  return { operationId, itemId, choice, matters, counts, happenedAt: now };
}
