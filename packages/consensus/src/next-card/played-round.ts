import type { ConcurrenceRules, ItemStatus } from '../concurrence';
import { PARTICIPATING_VOTES } from '../groups';
import { buildVoteMatrix } from '../matrix';
import { type SeededRandom, seededRandom } from '../rooms';
import { opinionSpace } from '../space';
import { type AnsweredRoom, NO_ANSWER, NO_GROUP } from './answered-room';
import { KnowingRouting } from './knowing-routing';
import { type CardRules, nextCards } from './next-cards';
import { PolisRouting } from './polis-routing';
import { addVote, emptyTally, kindsOf, type RoundTally, tallyWhole } from './round-tally';

/** Ways of choosing the next card. */
export type Routing = 'nearest-decision' | 'polis' | 'knowing';

export interface RoundOptions {
  readonly routing: Routing;
  readonly rules: ConcurrenceRules & CardRules;
  /** Mean number of cards that somebody answers; log-normal with σ .8, as in planted rooms. */
  readonly cardsEach: number;
  /** Share of the items decided by the whole room that makes a round settled. */
  readonly share: number;
  readonly seed: number;
}

/** A round as it stands after some votes: every count is kept up vote by vote, and what a report would say is found by `look`. */
export class PlayedRound {
  votes = 0;
  readonly tally: RoundTally;
  private readonly random: SeededRandom;
  private readonly excluded: Uint8Array;
  private readonly given: number[][];
  private readonly polis: PolisRouting | null;
  private readonly knowing: KnowingRouting | null;
  private readonly said: { participant: Uint32Array; item: Uint32Array; choice: Uint8Array };
  private readonly ids: { participants: string[]; items: string[] };

  constructor(
    private readonly room: AnsweredRoom,
    private readonly options: RoundOptions,
  ) {
    const known = room.answers.reduce((sum, answer) => sum + (answer === NO_ANSWER ? 0 : 1), 0);
    const ids = (count: number) => Array.from({ length: count }, (_, i) => String(i));
    this.random = seededRandom(options.seed);
    this.tally = emptyTally(room);
    this.excluded = room.answers.map((answer) => (answer === NO_ANSWER ? 1 : 0));
    this.given = Array.from({ length: room.people }, () => []);
    this.polis = options.routing === 'polis' ? new PolisRouting(room.items) : null;
    this.knowing = options.routing === 'knowing' ? allKnowing(room, options.rules) : null;
    this.said = {
      participant: new Uint32Array(known),
      item: new Uint32Array(known),
      choice: new Uint8Array(known),
    };
    this.ids = { participants: ids(room.people), items: ids(room.items) };
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
    if (this.polis !== null) return this.polis.draw(excluded, this.random.uniform());
    const constituencies = this.constituenciesOf(person);
    if (this.knowing !== null) return this.knowing.draw(this.tally.counts, constituencies, excluded);
    const seed = Math.floor(this.random.uniform() * 4294967296);
    const voter = { constituencies, excluded };
    return nextCards(this.tally.counts, voter, this.options.rules, 1, seed)[0] ?? null;
  }

  private constituenciesOf(person: number): number[] {
    const { room } = this;
    const isKnown = this.given[person]!.length >= PARTICIPATING_VOTES && room.group[person] !== NO_GROUP;
    return isKnown ? [room.party[person]!, room.parties + room.group[person]!] : [room.party[person]!];
  }

  answer(person: number, item: number): void {
    const { room, tally, said } = this;
    const given = this.given[person]!;
    const before = this.constituenciesOf(person).length;
    given.push(item);
    this.excluded[person * room.items + item] = 1;
    const answerTo = (asked: number) => room.answers[person * room.items + asked]!;
    const [party, group] = this.constituenciesOf(person);
    addVote(tally, party!, item, answerTo(item));
    const known = group === undefined ? [] : before === 1 ? given : [item];
    for (const asked of known) addVote(tally, group!, asked, answerTo(asked));
    this.polis?.addVote(item, answerTo(item));
    said.participant[this.votes] = person;
    said.item[this.votes] = item;
    said.choice[this.votes] = answerTo(item);
    this.votes++;
  }

  /** What a report computed now would say; Polis's way of asking learns from it where the items stand. */
  look(): ItemStatus['kind'][] {
    const found = kindsOf(this.tally, this.options.rules);
    this.polis?.placeItems(this.computeExtremity());
    this.knowing?.placeFound(found);
    return found;
  }

  private computeExtremity(): Float64Array {
    const { participant, item, choice } = this.said;
    const votes = {
      participant: participant.subarray(0, this.votes),
      item: item.subarray(0, this.votes),
      choice: choice.subarray(0, this.votes),
    };
    return opinionSpace(buildVoteMatrix({ ...this.ids, votes })).extremity;
  }
}

function allKnowing(room: AnsweredRoom, rules: RoundOptions['rules']): KnowingRouting {
  const whole = tallyWhole(room);
  return new KnowingRouting(whole.counts, kindsOf(whole, rules), rules);
}
