import { type ConcurrenceRules, type ItemStatus, itemKinds } from '../concurrence';
import { AGREE, DISAGREE } from '../matrix';
import type { Counts } from '../tallies';
import { type AnsweredRoom, NO_ANSWER, NO_GROUP } from './answered-room';
import { emptyRoomCounts, type RoomCounts } from './room-counts';

/** Votes of a room, by constituency: parties first. Disagreements are kept for section 5 alone. */
export interface RoundTally {
  readonly counts: RoomCounts;
  readonly disagree: Uint32Array;
}

export function emptyTally({ items, parties, groups }: AnsweredRoom): RoundTally {
  return {
    counts: emptyRoomCounts(items, parties + groups),
    disagree: new Uint32Array(items * (parties + groups)),
  };
}

export function addVote(
  { counts, disagree }: RoundTally,
  constituency: number,
  item: number,
  answer: number,
): void {
  const at = constituency * counts.items + item;
  counts.votes[at]!++;
  if (answer === AGREE) counts.agree[at]!++;
  if (answer === DISAGREE) disagree[at]!++;
}

/** The tally once everybody has said all that is known of them. */
export function tallyWhole(room: AnsweredRoom): RoundTally {
  const tally = emptyTally(room);
  for (let person = 0; person < room.people; person++) {
    const [party, group] = [room.party[person]!, room.group[person]!];
    for (let item = 0; item < room.items; item++) {
      const answer = room.answers[person * room.items + item]!;
      if (answer === NO_ANSWER) continue;
      addVote(tally, party, item, answer);
      if (group !== NO_GROUP) addVote(tally, room.parties + group, item, answer);
    }
  }
  return tally;
}

/** Status of every item so far (section 5). */
export function kindsOf({ counts, disagree }: RoundTally, rules: ConcurrenceRules): ItemStatus['kind'][] {
  const { items, votes, agree } = counts;
  const cells = Array.from({ length: votes.length / items }, (_, constituency) =>
    Array.from({ length: items }, (_, item): Counts => {
      const at = constituency * items + item;
      const pass = votes[at]! - agree[at]! - disagree[at]!;
      return { agree: agree[at]!, disagree: disagree[at]!, pass, n: votes[at]! };
    }),
  );
  return itemKinds(items, cells, rules);
}
