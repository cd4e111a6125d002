import { randomUUID } from 'node:crypto';
import type { Id } from '@parley/domain/id';
import type { Choice } from '@parley/domain/vote';
import { newId, type Tx } from '../client';
import { participants, voteEvents, votes } from '../schema';

export type ImportedParticipant = {
  externalRef: string;
  partyCode: string | null;
  sectorCode: string | null;
};
export type ImportedVote = { participant: number; itemId: Id<'item'>; choice: Choice; castAt: Date };
type Place = { agreementId: Id<'agreement'>; roundId: Id<'round'>; joinedAt: Date };

const atOnce = 2000;

function* slices<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += atOnce) yield rows.slice(from, from + atOnce);
}

/** Participants without a person and their votes, with an event for each: from an export or a demonstration. */
export async function saveImportedVotes(
  tx: Tx,
  place: Place,
  people: readonly ImportedParticipant[],
  cast: readonly ImportedVote[],
  onProgress: (votesSaved: number) => void = () => {},
): Promise<void> {
  const ids = people.map(() => newId('participant'));
  const rows = people.map((person, i) => ({ id: ids[i]!, ...place, ...person }));
  for (const slice of slices(rows)) await tx.insert(participants).values(slice);
  let saved = 0;
  for (const slice of slices(cast)) {
    const shared = slice.map(({ participant, itemId, choice }) => ({
      participantId: ids[participant]!,
      itemId,
      roundId: place.roundId,
      choice,
      counts: true,
    }));
    await tx.insert(votes).values(shared.map((vote, i) => ({ ...vote, castAt: slice[i]!.castAt })));
    await tx.insert(voteEvents).values(
      shared.map((vote, i) => ({
        ...vote,
        kind: 'cast' as const,
        operationId: randomUUID(),
        happenedAt: slice[i]!.castAt,
      })),
    );
    saved += slice.length;
    onProgress(saved);
  }
}
