import { isDomainError } from '@parley/domain/error';
import { askPasswordReset, askSignInLink, makeAccount, signIn, signUp } from '@parley/usecases/person';
import type { Row } from '../row';
import type { World } from '../world/world';

/** Known and unknown may not be told apart by more than this. */
const withinMilliseconds = 5;
const browser = { token: null, userAgent: null };

const registration = {
  displayName: 'Ana Torres',
  organisation: null,
  partyCode: 'CA',
  sectorCode: null,
  language: 'en',
  timeZone: 'UTC',
  consent: { version: '2026-11', language: 'en', takePart: true, publishBallot: false },
  invitation: null,
  puzzle: null,
} as const;

type Way = {
  name: string;
  /** Pairs under way at once: what waits for a clock does not compute meanwhile. */
  abreast: number;
  ask(world: World, email: string): Promise<unknown>;
};

/** Every way in which somebody can ask about an address. Signing up answers with a person of its own, known address or not. */
const ways: readonly Way[] = [
  {
    name: 'sign in by password',
    abreast: 1,
    ask: ({ deps }, email) => signIn(deps, { email, password: 'not the password at all' }, browser),
  },
  { name: 'ask for a link', abreast: 4, ask: ({ deps }, email) => askSignInLink(deps, { email }) },
  {
    name: 'sign up',
    abreast: 1,
    ask: async ({ deps }, email) => {
      await signUp(deps, { ...registration, email, password: `violet otter ${Math.random()} hills` });
    },
  },
  { name: 'ask for a new password', abreast: 4, ask: ({ deps }, email) => askPasswordReset(deps, { email }) },
];

/** One who asks about an address learns nothing from the answer or from how long it takes: medians of n pairs, in turn. */
export const row22: Row = {
  number: 22,
  title: 'known and unknown addresses alike, within 5 ms',
  trials: 1000,
  measure: async (world, { seed, trials }) => {
    const records = [];
    for (const way of ways) records.push(await compare(world, way, seed, trials));
    const faults = records.flatMap(({ fault }) => (fault === null ? [] : [fault]));
    return { passed: records.length - faults.length, of: records.length, faults, records };
  },
};

async function compare(world: World, way: Way, seed: number, trials: number) {
  const known: number[] = [];
  const unknown: number[] = [];
  const answers = new Set<string>();
  const emails = await makeOwners(world, seed);
  const comparePair = async (i: number) => {
    const pair = [
      { times: known, email: emails[i % emails.length] ?? '' },
      { times: unknown, email: `stranger-${seed}-${i}@example.org` },
    ];
    // Neither is always the first: what runs before warms what runs after.
    for (const { times, email } of i % 2 === 0 ? pair : pair.toReversed()) {
      const startedAt = performance.now();
      answers.add(await answerOf(way.ask(world, email)));
      times.push(performance.now() - startedAt);
    }
  };
  for (let from = 0; from < trials; from += way.abreast) {
    const some = Math.min(way.abreast, trials - from);
    await Promise.all(Array.from({ length: some }, (_, i) => comparePair(from + i)));
  }
  const apart = Math.abs(median(known) - median(unknown));
  const fault =
    answers.size !== 1
      ? `${way.name}: answered differently: ${[...answers].join(' | ')}`
      : apart > withinMilliseconds
        ? `${way.name}: ${apart.toFixed(1)} ms apart`
        : null;
  return { way: way.name, trials, known: median(known), unknown: median(unknown), apart, fault };
}

async function answerOf(asked: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await asked) ?? 'nothing';
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return JSON.stringify({ code: error.code, details: error.details });
  }
}

/** Several owners: an address gets one letter a minute, and after that there is less to do. */
async function makeOwners({ deps }: World, seed: number): Promise<string[]> {
  const emails = Array.from(
    { length: 20 },
    (_, i) => `owner-${seed}-${i}-${Math.random().toString(36).slice(2)}@example.org`,
  );
  const account = {
    displayName: 'Ana Torres',
    role: 'stakeholder',
    partyCode: null,
    sectorCode: null,
  } as const;
  for (const email of emails) await makeAccount(deps, { ...account, email, language: 'en', timeZone: 'UTC' });
  return emails;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
