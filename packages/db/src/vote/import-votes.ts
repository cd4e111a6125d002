import type { Id } from '@parley/domain/id';
import type { Tier } from '@parley/domain/organisation';
import type { Choice } from '@parley/domain/vote';
import { sql } from 'drizzle-orm';
import { newId, type Tx } from '../client';
import { participants } from '../schema';

export type ImportedParticipant = {
  externalRef: string;
  partyCode: string | null;
  sectorCode: string | null;
  /** Left out where it is not known. */
  tier?: Tier;
};
export type ImportedVote = { participant: number; itemId: Id<'item'>; choice: Choice; castAt: Date };
type Place = { agreementId: Id<'agreement'>; roundId: Id<'round'>; joinedAt: Date };

const atOnce = 5000;

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
  await tx.execute(sql`set local statement_timeout = '300s'`);
  // Without statistics the check of each foreign key may walk through the whole round.
  await tx.execute(sql`analyze participants, items`);
  let saved = 0;
  for (const slice of slices(cast)) {
    const given = slice.map(({ participant, itemId, choice, castAt }) => ({
      participant_id: ids[participant],
      item_id: itemId,
      choice,
      at: castAt.toISOString(),
    }));
    // One parameter for all rows: a placeholder for each value of ten thousand votes costs ten times as long.
    await tx.execute(sql`
      with given as (
        select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
          as v(participant_id text, item_id text, choice text, at timestamptz)
      ), kept as (
        insert into votes (participant_id, item_id, round_id, choice, counts, cast_at)
        select participant_id, item_id, ${place.roundId}, choice, true, at from given
      )
      insert into vote_events (round_id, participant_id, item_id, kind, choice, counts, operation_id, happened_at)
      select ${place.roundId}, participant_id, item_id, 'cast', choice, true, gen_random_uuid(), at from given`);
    saved += slice.length;
    onProgress(saved);
  }
}
