import type { AnsweredRoom } from './answered-room';
import { PlayedRound, type RoundOptions } from './played-round';
import { kindsOf, tallyWhole } from './round-tally';

export interface RoundResult {
  /** Votes until the share of items was settled; all votes where that never happened. */
  readonly votes: number;
  readonly settled: boolean;
  /** Share of the items decided by then whose status is the one of the whole room. */
  readonly agreeing: number;
  /** Fewest votes of a constituency on an item by then, where the whole room holds the minimum of votes that decides. */
  readonly leastExposure: number;
  /** Votes after which that is the floor; null where it never is. */
  readonly floorReached: number | null;
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
  const everything = tallyWhole(room);
  const whole = kindsOf(everything, rules);
  const wanted = options.share * whole.filter((kind) => kind !== 'open').length;
  const isEnough = everything.counts.votes.map((count) => (count < rules.minimumVotes ? 0 : 1));
  const round = new PlayedRound(room, options);
  const leastExposure = () =>
    round.tally.counts.votes.reduce(
      (least, count, at) => (isEnough[at] === 1 && count < least ? count : least),
      round.votes,
    );
  let floorReached: number | null = null;
  const result = (found: readonly string[], settled: boolean): RoundResult => {
    const decided = [...found.keys()].filter((item) => found[item] !== 'open');
    const agreeing = decided.filter((item) => found[item] === whole[item]).length / decided.length;
    return { votes: round.votes, settled, agreeing, leastExposure: leastExposure(), floorReached };
  };
  for (const person of round.order()) {
    for (let cards = round.patience(); cards > 0; cards--) {
      const item = round.ask(person);
      if (item === null) break;
      round.answer(person, item);
      if (round.votes % (2 * room.items) !== 0) continue;
      const found = round.look();
      if (floorReached === null && leastExposure() >= rules.floor) floorReached = round.votes;
      if (found.filter((kind) => kind !== 'open').length < wanted) continue;
      if (options.routing === 'polis' || floorReached !== null) return result(found, true);
    }
  }
  return result(round.look(), false);
}
