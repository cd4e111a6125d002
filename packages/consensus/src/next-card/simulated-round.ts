import { type ConcurrenceRules, itemStatuses } from '../concurrence';
import { PARTICIPATING_VOTES } from '../groups';
import { AGREE, buildVoteMatrix, DISAGREE } from '../matrix';
import { polisPriority } from '../polis';
import { type SeededRandom, seededRandom } from '../rooms';
import { opinionSpace } from '../space';
import type { Constituency, Counts } from '../tallies';
import { type AnsweredRoom, NO_ANSWER, NO_GROUP } from './answered-room';
import { type CardRules, nextCards } from './next-cards';
import { emptyRoomCounts, type RoomCounts } from './room-counts';

/** Ways of choosing the next card. */
export type Routing = 'widest-interval' | 'polis';

export interface RoundResult {
  /** Votes until the share of items was settled; all votes where that never happened. */
  readonly votes: number;
  readonly settled: boolean;
  /** Share of the items decided by then whose status is the one of the whole room. */
  readonly agreeing: number;
  /** Fewest votes of a constituency on an item by then, where the whole room holds the minimum of votes that decides. */
  readonly leastExposure: number;
}

export interface RoundOptions {
  readonly routing: Routing;
  readonly rules: ConcurrenceRules & CardRules;
  /** Mean number of cards that somebody answers; log-normal with σ .8, as in planted rooms. */
  readonly cardsEach: number;
  /** Share of the items decided by the whole room that makes a round settled. */
  readonly share: number;
  readonly seed: number;
}

/**
 * Plays a round: people come in a drawn order and answer one card after another, as chosen by the routing, until the round is
 * settled. **Settled**: the status of section 5 (concurrent, rejected or blocked, both controls of false discovery included) is
 * found for so many items as make up `share` of those that the answers of the whole room decide, and every constituency has
 * heard every item to the floor, wherever the room holds enough answers to decide anything; of the baseline the floor is not asked.
 * It is looked at after every two votes an item. A group is known from somebody's seventh vote on, as in a report.
 */
export function simulateRound(room: AnsweredRoom, options: RoundOptions): RoundResult {
  const { rules } = options;
  const everything = countWhole(room);
  const whole = statusesOf(everything, room, rules);
  const wanted = options.share * whole.filter((kind) => kind !== 'open').length;
  const round = new PlayedRound(room, options);
  for (const person of round.order()) {
    for (let cards = round.patience(); cards > 0; cards--) {
      const item = round.ask(person);
      if (item === null) break;
      round.answer(person, item);
      if (round.votes % (2 * room.items) !== 0) continue;
      const found = round.look();
      if (found.filter((kind) => kind !== 'open').length < wanted) continue;
      if (options.routing === 'polis' || round.leastExposure(everything) >= rules.floor)
        return round.result(found, whole, everything, true);
    }
  }
  return round.result(round.look(), whole, everything, false);
}

/** Votes of a room, by constituency: parties first. Disagreements are kept for section 5 alone. */
interface Tallied {
  readonly counts: RoomCounts;
  readonly disagree: Uint32Array;
}

function emptyTally({ items, parties, groups }: AnsweredRoom): Tallied {
  return {
    counts: emptyRoomCounts(items, parties + groups),
    disagree: new Uint32Array(items * (parties + groups)),
  };
}

function addVote({ counts, disagree }: Tallied, constituency: number, item: number, answer: number): void {
  const at = constituency * counts.items + item;
  counts.votes[at]!++;
  if (answer === AGREE) counts.agree[at]!++;
  if (answer === DISAGREE) disagree[at]!++;
}

function countWhole(room: AnsweredRoom): Tallied {
  const tallied = emptyTally(room);
  for (let person = 0; person < room.people; person++) {
    for (let item = 0; item < room.items; item++) {
      const answer = room.answers[person * room.items + item]!;
      if (answer === NO_ANSWER) continue;
      addVote(tallied, room.party[person]!, item, answer);
      if (room.group[person] !== NO_GROUP) addVote(tallied, room.parties + room.group[person]!, item, answer);
    }
  }
  return tallied;
}

function statusesOf({ counts, disagree }: Tallied, room: AnsweredRoom, rules: ConcurrenceRules): string[] {
  const constituencies = Array.from(
    { length: room.parties + room.groups },
    (_, place): Constituency => ({
      kind: place < room.parties ? 'party' : 'group',
      name: String(place),
    }),
  );
  const cells = constituencies.map((_, place) =>
    Array.from({ length: room.items }, (_, item): Counts => {
      const at = place * room.items + item;
      const [n, agree, against] = [counts.votes[at]!, counts.agree[at]!, disagree[at]!];
      return { agree, disagree: against, pass: n - agree - against, n };
    }),
  );
  return itemStatuses(room.items, constituencies, cells, rules).map(({ kind }) => kind);
}

class PlayedRound {
  votes = 0;
  private readonly random: SeededRandom;
  private readonly tallied: Tallied;
  private readonly excluded: Uint8Array;
  private readonly given: number[][];
  private readonly all: Counts[];
  private extremity: Float64Array;

  constructor(
    private readonly room: AnsweredRoom,
    private readonly options: RoundOptions,
  ) {
    this.random = seededRandom(options.seed);
    this.tallied = emptyTally(room);
    this.excluded = room.answers.map((answer) => (answer === NO_ANSWER ? 1 : 0));
    this.given = Array.from({ length: room.people }, () => []);
    this.all = Array.from({ length: room.items }, () => ({ agree: 0, disagree: 0, pass: 0, n: 0 }));
    this.extremity = new Float64Array(room.items);
  }

  /** Everybody once, in a drawn order. */
  order(): number[] {
    const order = Array.from({ length: this.room.people }, (_, i) => i);
    for (let last = order.length - 1; last > 0; last--) {
      const place = Math.floor(this.random.uniform() * (last + 1));
      [order[last], order[place]] = [order[place]!, order[last]!];
    }
    return order;
  }

  patience(): number {
    // The mean of a log-normal of median 1 and σ .8 is e^.32.
    return Math.floor((this.options.cardsEach / 1.377127764335957) * this.random.logNormal(0.8)) + 1;
  }

  ask(person: number): number | null {
    const { items } = this.room;
    const excluded = this.excluded.subarray(person * items, (person + 1) * items);
    if (this.options.routing === 'polis') return this.drawByPriority(excluded);
    const seed = Math.floor(this.random.uniform() * 4294967296);
    const voter = { constituencies: this.constituenciesOf(person), excluded };
    return nextCards(this.tallied.counts, voter, this.options.rules, 1, seed)[0] ?? null;
  }

  /** Polis draws an item with its priority as weight. */
  private drawByPriority(excluded: Uint8Array): number | null {
    const weights = this.all.map((counts, item) =>
      excluded[item] === 1 ? 0 : polisPriority(counts, this.extremity[item]!),
    );
    let left = this.random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
    const found = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return found < 0 ? null : found;
  }

  private constituenciesOf(person: number): number[] {
    const { room } = this;
    const isKnown = this.given[person]!.length >= PARTICIPATING_VOTES && room.group[person] !== NO_GROUP;
    return isKnown ? [room.party[person]!, room.parties + room.group[person]!] : [room.party[person]!];
  }

  answer(person: number, item: number): void {
    const { room, tallied } = this;
    const given = this.given[person]!;
    const before = this.constituenciesOf(person).length;
    given.push(item);
    this.excluded[person * room.items + item] = 1;
    const answerTo = (asked: number) => room.answers[person * room.items + asked]!;
    const [party, group] = this.constituenciesOf(person);
    addVote(tallied, party!, item, answerTo(item));
    const known = group === undefined ? [] : before === 1 ? given : [item];
    for (const asked of known) addVote(tallied, group!, asked, answerTo(asked));
    const { agree, disagree, pass, n } = this.all[item]!;
    const answer = answerTo(item);
    this.all[item] = {
      agree: agree + (answer === AGREE ? 1 : 0),
      disagree: disagree + (answer === DISAGREE ? 1 : 0),
      pass: pass + (answer === AGREE || answer === DISAGREE ? 0 : 1),
      n: n + 1,
    };
    this.votes++;
  }

  /** What a report computed now would say; both ways of asking learn from it. */
  look(): string[] {
    const found = statusesOf(this.tallied, this.room, this.options.rules);
    found.forEach((kind, item) => {
      this.tallied.counts.decided[item] = kind === 'open' ? 0 : 1;
    });
    if (this.options.routing === 'polis') this.extremity = this.computeExtremity();
    return found;
  }

  private computeExtremity(): Float64Array {
    const { items, people, answers } = this.room;
    const ids = (count: number) => Array.from({ length: count }, (_, i) => String(i));
    const pairs = this.given.flatMap((given, person) => given.map((item) => [person, item] as const));
    const matrix = buildVoteMatrix({
      participants: ids(people),
      items: ids(items),
      votes: {
        participant: Uint32Array.from(pairs, ([person]) => person),
        item: Uint32Array.from(pairs, ([, item]) => item),
        choice: Uint8Array.from(pairs, ([person, item]) => answers[person * items + item]!),
      },
    });
    return opinionSpace(matrix).extremity;
  }

  result(
    found: readonly string[],
    whole: readonly string[],
    everything: Tallied,
    settled: boolean,
  ): RoundResult {
    const decided = [...found.keys()].filter((item) => found[item] !== 'open');
    return {
      votes: this.votes,
      settled,
      agreeing: decided.filter((item) => found[item] === whole[item]).length / decided.length,
      leastExposure: this.leastExposure(everything),
    };
  }

  leastExposure(everything: Tallied): number {
    const { votes } = this.tallied.counts;
    const enough = everything.counts.votes.map((count) => (count < this.options.rules.minimumVotes ? 0 : 1));
    return votes.reduce(
      (least, count, at) => (enough[at] === 1 && count < least ? count : least),
      this.votes,
    );
  }
}
