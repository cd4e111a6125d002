import { type Choice, choiceCode } from './choice';

/**
 * Votes as three columns of equal length, one entry a vote, in any order. `participant` and `item` are positions in the lists
 * of participants and items that go with them; `choice` holds codes (`AGREE`, `PASS`, `DISAGREE`). One vote for a pair: which
 * of several is the last is known to who keeps the time, not here.
 */
export interface VoteColumns {
  readonly participant: Uint32Array;
  readonly item: Uint32Array;
  readonly choice: Uint8Array;
}

/** A vote by ids and by the name of its choice. */
export interface NamedVote {
  readonly participant: string;
  readonly item: string;
  readonly choice: Choice;
}

/**
 * Columns from votes that name their participant and item.
 * @throws RangeError when a vote names a participant, an item or a choice that is not known
 */
export function voteColumns(
  participants: readonly string[],
  items: readonly string[],
  votes: readonly NamedVote[],
): VoteColumns {
  const participantAt = positions(participants);
  const itemAt = positions(items);
  const columns = {
    participant: new Uint32Array(votes.length),
    item: new Uint32Array(votes.length),
    choice: new Uint8Array(votes.length),
  };
  votes.forEach((vote, i) => {
    columns.participant[i] = known(participantAt, vote.participant, 'participant');
    columns.item[i] = known(itemAt, vote.item, 'item');
    columns.choice[i] = choiceCode(vote.choice);
  });
  return columns;
}

function positions(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, position) => [id, position]));
}

function known(positionOf: Map<string, number>, id: string, kind: string): number {
  const position = positionOf.get(id);
  if (position === undefined)
    throw new RangeError(`A vote names the ${kind} ${JSON.stringify(id)}, which is not listed.`);
  return position;
}
