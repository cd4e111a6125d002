import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type AnsweredRoom,
  EXPOSURE_FLOOR,
  plantedAnswers,
  type RoundResult,
  type Routing,
  recordedItems,
  resampledAnswers,
  simulateRound,
} from '@parley/consensus/next-card';
import { Command, InvalidArgumentError } from 'commander';

const RULES = { threshold: 0.6, minimumVotes: 30, errorRate: 0.05, floor: EXPOSURE_FLOOR };
const CARDS_EACH = 25;
const SETTLED_SHARE = 0.8;
/** Votes of a recorded person below which too little of them is known to ask them again. */
const LEAST_VOTES = 10;

interface Options {
  seed: number;
  trials: number;
  peoplePerItem: number;
  items: number;
  polis: string[];
}

/**
 * `pnpm bench:routing`: votes until a round is settled, by our next card, by Polis's priority, and by one that knows beforehand how the whole
 * room stands, which bounds what a rule can save that keeps the floor; one JSON document.
 */
new Command('bench:routing')
  .option('--seed <number>', 'first seed; each trial takes the next one', wholeNumber, 1)
  .option('--trials <number>', 'rooms of each kind', wholeNumber, 50)
  .option('--people-per-item <number>', 'people of each room for each of its items', wholeNumber, 20)
  .option('--items <number>', 'items of each planted room', wholeNumber, 60)
  .option('--polis <folder...>', 'conversations exported from Polis, to resample', [])
  .action(({ seed, trials, peoplePerItem, items, polis }: Options) => {
    const planted = benchRow('planted', seed, trials, (drawn) =>
      plantedAnswers(peoplePerItem * items, items, drawn),
    );
    const resampled = polis.map((folder) => {
      const table = readFileSync(join(folder, 'participants-votes.csv'), 'utf8');
      const people = peoplePerItem * recordedItems(table);
      const room = (drawn: number) => resampledAnswers(table, people, LEAST_VOTES, drawn);
      return benchRow(basename(folder), seed, trials, room);
    });
    const settings = { rules: RULES, cardsEach: CARDS_EACH, settledShare: SETTLED_SHARE };
    process.stdout.write(`${JSON.stringify({ settings, rows: [planted, ...resampled] }, null, 2)}\n`);
  })
  .parse();

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

function benchRow(name: string, first: number, count: number, roomOf: (seed: number) => AnsweredRoom) {
  const trials = Array.from({ length: count }, (_, i) => {
    const seed = first + i;
    const room = roomOf(seed);
    const play = (routing: Routing) =>
      simulateRound(room, { routing, rules: RULES, cardsEach: CARDS_EACH, share: SETTLED_SHARE, seed });
    const [ours, knowing, polis] = [play('nearest-decision'), play('knowing'), play('polis')];
    const fewer = (than: RoundResult) => 1 - than.votes / polis.votes;
    return { seed, fewer: fewer(ours), fewerKnowing: fewer(knowing), ours, knowing, polis };
  });
  const results = (of: 'ours' | 'knowing' | 'polis') => trials.map((trial): RoundResult => trial[of]);
  const summary = (of: 'ours' | 'knowing' | 'polis') => ({
    votes: quartiles(results(of).map(({ votes }) => votes)),
    settled: results(of).filter(({ settled }) => settled).length,
    agreeing: quartiles(results(of).map(({ agreeing }) => agreeing)),
    atTheFloor: results(of).filter(({ leastExposure }) => leastExposure >= RULES.floor).length,
  });
  return {
    name,
    trials: count,
    fewer: quartiles(trials.map(({ fewer }) => fewer)),
    fewerKnowing: quartiles(trials.map(({ fewerKnowing }) => fewerKnowing)),
    // What the floor alone takes, of the votes that Polis needs without one.
    floorShare: quartiles(trials.map(({ ours, polis }) => (ours.floorReached ?? ours.votes) / polis.votes)),
    ours: summary('ours'),
    knowing: summary('knowing'),
    polis: summary('polis'),
    each: trials,
  };
}

/** Lower quartile, median and upper quartile, between the two nearest values by their distance. */
function quartiles(values: readonly number[]): [number, number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)]!;
    return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place));
  };
  return [at(0.25), at(0.5), at(0.75)];
}
