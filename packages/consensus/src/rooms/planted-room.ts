import { AGREE, DISAGREE, PASS, type VoteColumns } from '../matrix';
import { type SeededRandom, seededRandom } from './seeded-random';

/** A synthetic room with what was planted in it. Ids are '0', '1', …; groups and parties by participant. */
export interface PlantedRoom {
  readonly participants: readonly string[];
  readonly items: readonly string[];
  readonly votes: VoteColumns;
  /** 0, 1 or 2. */
  readonly group: readonly number[];
  /** 'CA', 'MX' or 'US' (with shares .5, .3, .2, as the first, second and third country). */
  readonly party: readonly string[];
}

export interface PlantedRoomOptions {
  readonly people: number;
  readonly items: number;
  /** Mean number of votes a person; the sum differs a little. */
  readonly votesPerPerson: number;
  /** Fewest votes a person. */
  readonly leastVotes?: number;
  readonly seed: number;
}

const COUNTRIES = ['CA', 'MX', 'US'] as const;
const COUNTRY_SHARES = [0.5, 0.8];
/** Shares of the first and of the first two groups, by country. */
const GROUP_MIX = [
  [0.5, 0.85],
  [0.3, 0.7],
  [0.2, 0.5],
];

/**
 * The synthetic room of the specification ('Bars'): activity and exposure log-normal (σ .8 and .7), three countries, three groups;
 * items 15 % consensus, 60 % divisive by group, 10 % by country, 15 % noise; passes Beta(2, 12) an item.
 */
export function plantedRoom({
  people,
  items,
  votesPerPerson,
  leastVotes = 1,
  seed,
}: PlantedRoomOptions): PlantedRoom {
  const random = seededRandom(seed);
  const agreement = Array.from({ length: items }, () => agreementOf(random));
  const passing = Float64Array.from({ length: items }, () => random.beta(2, 12));
  const exposure = cumulative(Float64Array.from({ length: items }, () => random.logNormal(0.7)));
  const activity = Float64Array.from({ length: people }, () => random.logNormal(0.8));
  const perActivity = (votesPerPerson * people) / cumulative(activity)[people - 1]!;

  const wanted = Uint32Array.from(activity, (share) => {
    const votes = Math.floor(share * perActivity + 0.5);
    const least = votes > leastVotes ? votes : leastVotes;
    return least < items ? least : items;
  });
  let most = 0;
  for (const votes of wanted) most += votes;
  const columns = {
    participant: new Uint32Array(most),
    item: new Uint32Array(most),
    choice: new Uint8Array(most),
  };
  const group: number[] = [];
  const party: string[] = [];
  const seenBy = new Uint32Array(items);
  let votes = 0;
  for (let person = 0; person < people; person++) {
    const country = pick(random, COUNTRY_SHARES);
    const own = pick(random, GROUP_MIX[country]!);
    group.push(own);
    party.push(COUNTRIES[country]!);
    const first = votes;
    votes += drawItems(random, exposure, wanted[person]!, seenBy, person + 1, columns.item, first);
    for (let vote = first; vote < votes; vote++) {
      const item = columns.item[vote]!;
      const agrees = agreement[item]![3 * own + country]!;
      columns.participant[vote] = person;
      columns.choice[vote] =
        random.uniform() < passing[item]! ? PASS : random.uniform() < agrees ? AGREE : DISAGREE;
    }
  }
  return {
    participants: Array.from({ length: people }, (_, i) => String(i)),
    items: Array.from({ length: items }, (_, i) => String(i)),
    votes: {
      participant: columns.participant.subarray(0, votes),
      item: columns.item.subarray(0, votes),
      choice: columns.choice.subarray(0, votes),
    },
    group,
    party,
  };
}

/** Probability of agreeing among those who do not pass, by 3 · group + country. */
function agreementOf(random: SeededRandom): number[] {
  const base = agreementByKind(random);
  return Array.from({ length: 9 }, (_, cell) => {
    const share = base(Math.floor(cell / 3), cell % 3) + random.between(-0.03, 0.03);
    return share < 0.01 ? 0.01 : share > 0.99 ? 0.99 : share;
  });
}

function agreementByKind(random: SeededRandom): (group: number, country: number) => number {
  const kind = random.uniform();
  const chosen = Math.floor(3 * random.uniform());
  if (kind < 0.15) {
    const share = random.between(0.78, 0.95);
    return () => share;
  }
  if (kind < 0.75) {
    const high = random.between(0.7, 0.95);
    const low = random.between(0.05, 0.35);
    const between = random.uniform() < 0.5 ? low : random.between(low, high);
    const mirrored = random.uniform() < 0.5;
    return (group) => {
      const share = group === chosen ? high : group === (chosen + 1) % 3 ? between : low;
      return mirrored ? 1 - share : share;
    };
  }
  if (kind < 0.85) {
    const high = random.between(0.7, 0.9);
    const low = random.between(0.15, 0.4);
    return (_, country) => (country === chosen ? high : low);
  }
  const share = random.between(0.35, 0.65);
  return () => share;
}

/**
 * Items that a person sees, written to `into` from `first` on: without repetition, by exposure.
 * @param seenBy who saw each item last; `person` is a number that nobody before had
 * @returns how many
 */
function drawItems(
  random: SeededRandom,
  exposure: Float64Array,
  wanted: number,
  seenBy: Uint32Array,
  person: number,
  into: Uint32Array,
  first: number,
): number {
  const total = exposure[exposure.length - 1]!;
  let seen = 0;
  for (let draws = 0; seen < wanted && draws < 20 * wanted; draws++) {
    const mark = random.uniform() * total;
    let low = 0;
    let high = exposure.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (exposure[middle]! > mark) high = middle;
      else low = middle + 1;
    }
    if (seenBy[low] === person) continue;
    seenBy[low] = person;
    into[first + seen++] = low;
  }
  return seen;
}

function pick(random: SeededRandom, upTo: readonly number[]): number {
  const draw = random.uniform();
  const place = upTo.findIndex((share) => draw < share);
  return place < 0 ? upTo.length : place;
}

function cumulative(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
