import { pOfAtMost } from '../bounds';
import { concurrence } from '../concurrence';
import { type SeededRandom, seededRandom } from '../rooms';
import type { Constituency, Counts } from '../tallies';

const RULES = { threshold: 0.6, minimumVotes: 30, errorRate: 0.05 };
const CONSTITUENCIES: readonly Constituency[] = [
  { kind: 'party', name: 'CA' },
  { kind: 'party', name: 'MX' },
  { kind: 'party', name: 'US' },
  { kind: 'group', name: 'A' },
  { kind: 'group', name: 'B' },
];
/** Shares of the items that are concurrent in truth; the others stand exactly at the threshold somewhere. */
const TRUE_SHARES = [0, 0.1, 0.5, 0.9];

/** How often what was declared concurrent was not, in rooms where a given share is. */
export interface FalseDeclarations {
  readonly trueShare: number;
  readonly rooms: number;
  readonly items: number;
  /** Items declared concurrent, over all rooms, and those of them that were at the threshold. */
  readonly declared: number;
  readonly falsely: number;
  /** Mean over the rooms of false / declared, 0 where nothing was declared: what the rule keeps at or below 5 %. */
  readonly meanFalseShare: number;
  readonly standardError: number;
}

/**
 * The promise of section 5 put to the test where it is hardest to keep: each item that is not concurrent has in one constituency a
 * support of exactly the threshold, and 97 % everywhere else, so that this one decides alone.
 * @param rooms how many in all, shared among the true shares
 */
export function calibrateThreshold(seed: number, rooms: number, items: number): FalseDeclarations[] {
  const random = seededRandom(seed);
  const each = Math.floor(rooms / TRUE_SHARES.length);
  return TRUE_SHARES.map((trueShare) => {
    const shares = new Float64Array(each);
    let declared = 0;
    let falsely = 0;
    for (let room = 0; room < each; room++) {
      const found = declarations(random, items, trueShare);
      declared += found.declared;
      falsely += found.falsely;
      shares[room] = found.declared === 0 ? 0 : found.falsely / found.declared;
    }
    const mean = shares.reduce((sum, share) => sum + share, 0) / each;
    const squares = shares.reduce((sum, share) => sum + (share - mean) * (share - mean), 0);
    return {
      trueShare,
      rooms: each,
      items,
      declared,
      falsely,
      meanFalseShare: mean,
      standardError: Math.sqrt(squares / each / each),
    };
  });
}

function declarations(random: SeededRandom, items: number, trueShare: number) {
  const isTrue = Array.from({ length: items }, () => random.uniform() < trueShare);
  const weak = Array.from({ length: items }, () => Math.floor(random.uniform() * CONSTITUENCIES.length));
  const counts = CONSTITUENCIES.map((_, c) =>
    isTrue.map((concurrent, item) => {
      const share = concurrent ? random.between(0.75, 0.95) : weak[item] === c ? RULES.threshold : 0.97;
      return draw(random, 30 + Math.floor(270 * random.uniform()), share);
    }),
  );
  const { statuses } = concurrence(items, CONSTITUENCIES, counts, RULES);
  const found = isTrue.filter((_, item) => statuses[item]!.kind === 'concurrent');
  return { declared: found.length, falsely: found.filter((concurrent) => !concurrent).length };
}

function draw(random: SeededRandom, n: number, share: number): Counts {
  let agree = 0;
  for (let vote = 0; vote < n; vote++) if (random.uniform() < share) agree++;
  return { agree, disagree: n - agree, pass: 0, n };
}

/**
 * Share of items exactly at the threshold that some look of a running round would call concurrent, one item and one constituency at
 * 5 %, looked at after every further 20 votes: why a running round says 'so far'.
 */
export function calibrateRepeatedLooks(seed: number, items: number, looks: number): number {
  const random = seededRandom(seed);
  let ever = 0;
  for (let item = 0; item < items; item++) {
    let [agree, n] = [0, 0];
    let found = false;
    for (let look = 0; look < looks && !found; look++) {
      agree += draw(random, 20, RULES.threshold).agree;
      n += 20;
      found = n >= RULES.minimumVotes && pOfAtMost(agree, n, RULES.threshold) <= RULES.errorRate;
    }
    if (found) ever++;
  }
  return ever / items;
}
