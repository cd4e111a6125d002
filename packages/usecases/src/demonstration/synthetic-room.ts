import type { Tier } from '@parley/domain/organisation';
import type { Choice } from '@parley/domain/vote';
import { seededRandom } from './random';

export type Stance = 'for' | 'against';
export type SyntheticPerson = {
  name: string;
  partyCode: string;
  sectorCode: string;
  tier: Tier;
  /** The group that was planted; the engine is not told. */
  planted: number;
  choices: { item: number; choice: Choice }[];
};

export type RoomPlan = {
  seed: number;
  people: number;
  /** One entry a statement: the side that it takes. */
  stances: readonly Stance[];
  parties: readonly string[];
  sectors: readonly string[];
};

/** How the planted groups mix in the parties: no party is of one mind, and no group is of one party. */
const mixes = [
  [0.5, 0.3, 0.2],
  [0.3, 0.3, 0.4],
  [0.25, 0.5, 0.25],
];
const shareOfFirstParties = [0.4, 0.33, 0.27];
/** How many speak for an organisation that is confirmed. */
const shareOfOrganisations = 0.35;
/**
 * How likely each planted group agrees with a statement that takes a side: the first wants common rules, the second
 * room to move, and the third goes with one or the other, or its own way.
 */
const leanings: Record<Stance, readonly (readonly [number, number, number])[]> = {
  for: [
    [0.93, 0.14, 0.2],
    [0.92, 0.18, 0.9],
    [0.22, 0.26, 0.93],
  ],
  against: [
    [0.08, 0.9, 0.84],
    [0.12, 0.9, 0.1],
    [0.84, 0.88, 0.08],
  ],
};

/**
 * A made-up room with planted opinion groups: the first wants common rules, the second room to move, the
 * third looks at each text. Nearly half of the statements unite everybody, one in eight divides by party.
 */
export function syntheticRoom(plan: RoomPlan): SyntheticPerson[] {
  const random = seededRandom(plan.seed);
  const randomTier = seededRandom(plan.seed + 1);
  const pick = (shares: readonly number[]) => {
    const total = shares.reduce((sum, share) => sum + share, 0);
    let rest = random() * total;
    for (let i = 0; i < shares.length; i += 1) {
      rest -= shares[i] ?? 0;
      if (rest < 0) return i;
    }
    return shares.length - 1;
  };
  const chances = plan.stances.map((stance) => agreeChances(stance, plan.parties.length, random));
  // Statements that came late were shown to fewer people: some of them stay open.
  const exposure = plan.stances.map(() => 0.25 + 0.75 * random());
  const partyShares = plan.parties.map((_, i) => shareOfFirstParties[i] ?? 0.2);
  return Array.from({ length: plan.people }, (_, index) => {
    const party = pick(partyShares);
    const planted = pick(mixes[party % mixes.length] ?? [1, 1, 1]);
    const activity = 0.65 + 0.35 * random();
    const passes = 0.03 + 0.12 * random();
    const choices = plan.stances.flatMap((_stance, item): SyntheticPerson['choices'] => {
      if (random() > activity * (exposure[item] ?? 1)) return [];
      if (random() < passes) return [{ item, choice: 'pass' }];
      const chance = chances[item]?.[planted]?.[party] ?? 0.5;
      return [{ item, choice: random() < chance ? 'agree' : 'disagree' }];
    });
    return {
      name: `demonstration-${index + 1}`,
      partyCode: plan.parties[party] ?? '',
      sectorCode: plan.sectors[Math.floor(random() * random() * plan.sectors.length)] ?? '',
      tier: randomTier() < shareOfOrganisations ? 'organisation' : 'email',
      planted,
      choices,
    };
  });
}

/** Chance of agreeing, by group, then by party. */
function agreeChances(stance: Stance, parties: number, random: () => number): number[][] {
  const kind = random();
  const wobble = () => (random() - 0.5) * 0.08;
  const clamp = (value: number) => Math.min(0.96, Math.max(0.04, value));
  const odd = Math.floor(random() * parties);
  const patterns = leanings[stance];
  const leaning = patterns[Math.floor(random() * patterns.length)] ?? [0.5, 0.5, 0.5];
  return leaning.map((lean) =>
    Array.from({ length: parties }, (_, party) => {
      if (kind < 0.45) return clamp((stance === 'for' ? 0.89 : 0.12) + wobble());
      if (kind < 0.56) return clamp((party === odd ? 0.3 : 0.78) + wobble());
      return clamp(lean + wobble());
    }),
  );
}
