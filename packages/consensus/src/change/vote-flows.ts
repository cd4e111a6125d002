import { type Cause, causeOfVote, type MaybeVote } from './causes';
import type { Edition, EditionItem } from './edition';
import { type Pair, pairUp } from './pairs';
import { type JoinedPeople, joinPeople, type PersonClass } from './person-classes';
import { type VotesByItem, votesByItem } from './votes-by-item';

/** People who are alike in all that the figures of one item depend on, in both editions. */
export interface VoteFlow {
  readonly party: string | null;
  readonly groupBefore: string | null;
  readonly groupAfter: string | null;
  readonly before: MaybeVote;
  readonly after: MaybeVote;
  /** Why the vote differs; null where it does not. */
  readonly cause: Cause | null;
  readonly people: number;
  /** Sums of their weights in each edition. */
  readonly weightBefore: number;
  readonly weightAfter: number;
}

/** One item in both editions, with the votes on it. */
export interface ItemFlows {
  readonly id: string;
  /** Whether it counts: listed, and not taken out. */
  readonly countsBefore: boolean;
  readonly countsAfter: boolean;
  /** Why it counts in one edition alone, if it does. */
  readonly presence: 'moderation' | 'text';
  readonly flows: readonly VoteFlow[];
}

/** Joins two editions by item and person, O(votes): items in order of their ids, people summed in order of theirs. */
export function itemFlows(before: Edition, after: Edition): ItemFlows[] {
  const people = joinPeople(before.participants, after.participants);
  const { ids, pairs } = pairUp(before.items, after.items);
  const placeOfItem = new Map(ids.map((id, place) => [id, place]));
  const older = votesByItem(before, people.placeOf, placeOfItem);
  const newer = votesByItem(after, people.placeOf, placeOfItem);
  return pairs.map((pair, item): ItemFlows => {
    const sums = sumVotes(older, newer, item, people);
    return {
      id: ids[item]!,
      countsBefore: pair.before !== undefined && !pair.before.moderatedOut,
      countsAfter: pair.after !== undefined && !pair.after.moderatedOut,
      presence: pair.before && pair.after ? 'moderation' : 'text',
      flows: people.classes.flatMap((one, at) => flowsOf(one, pair, sums, at * KINDS_OF_PAIR)),
    };
  });
}

/** A vote in one edition is none or one of three codes: 0 to 3, two of them together 0 to 15. */
const KINDS_OF_PAIR = 16;

interface Sums {
  readonly people: Uint32Array;
  readonly weightBefore: Float64Array;
  readonly weightAfter: Float64Array;
}

/** Walks the votes of one item in both editions by person, and sums them by class and pair of votes. */
function sumVotes(older: VotesByItem, newer: VotesByItem, item: number, people: JoinedPeople): Sums {
  const size = people.classes.length * KINDS_OF_PAIR;
  const sums = {
    people: new Uint32Array(size),
    weightBefore: new Float64Array(size),
    weightAfter: new Float64Array(size),
  };
  let a = older.start[item]!;
  let b = newer.start[item]!;
  const [endA, endB] = [older.start[item + 1]!, newer.start[item + 1]!];
  while (a < endA || b < endB) {
    const personA = a < endA ? older.person[a]! : Number.POSITIVE_INFINITY;
    const personB = b < endB ? newer.person[b]! : Number.POSITIVE_INFINITY;
    const person = personA < personB ? personA : personB;
    const before = personA === person ? older.choice[a++]! + 1 : 0;
    const after = personB === person ? newer.choice[b++]! + 1 : 0;
    const at = people.classOf[person]! * KINDS_OF_PAIR + 4 * before + after;
    sums.people[at]! += 1;
    sums.weightBefore[at]! += people.weightBefore[person]!;
    sums.weightAfter[at]! += people.weightAfter[person]!;
  }
  return sums;
}

function flowsOf(one: PersonClass, item: Pair<EditionItem>, sums: Sums, base: number): VoteFlow[] {
  const outBefore = item.before?.moderatedOut ?? false;
  const outAfter = item.after?.moderatedOut ?? false;
  const moderated = one.outBefore !== one.outAfter || outBefore !== outAfter;
  const otherText = item.before?.text !== item.after?.text;
  const flows: VoteFlow[] = [];
  for (let kind = 0; kind < KINDS_OF_PAIR; kind++) {
    const people = sums.people[base + kind]!;
    const before = one.outBefore || outBefore ? null : voteOf(Math.floor(kind / 4));
    const after = one.outAfter || outAfter ? null : voteOf(kind % 4);
    if (people === 0 || (before === null && after === null)) continue;
    const { party, groupBefore, groupAfter } = one;
    flows.push({
      party,
      groupBefore,
      groupAfter,
      before,
      after,
      cause: causeOfVote(before, after, moderated, otherText),
      people,
      weightBefore: sums.weightBefore[base + kind]!,
      weightAfter: sums.weightAfter[base + kind]!,
    });
  }
  return flows;
}

const voteOf = (code: number): MaybeVote => (code === 0 ? null : code - 1);
