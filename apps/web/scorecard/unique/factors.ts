import {
  addPasskey,
  askPasskey,
  codeOf,
  confirmAuthenticator,
  findAuthenticatorSetUp,
  offerPasskey,
  signInWithPasskey,
  startAuthenticator,
} from '@parley/usecases/factor';
import { makePuzzle, spendPuzzle } from '@parley/usecases/limit';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { World } from '../world/world';
import { browser, counting, countOf, personOf, type UniqueAct } from './act';
import { makeDevice } from './device';

const site = { origin: 'https://parley.example', host: 'parley.example' };
const secret = 'a secret of an installation that is there for this alone';

async function makeHolder({ deps, ...world }: World) {
  const viewer = await personOf({ deps, ...world });
  const device = makeDevice(site);
  const offered = await offerPasskey(deps, viewer, site);
  return { viewer, device, answer: device.add(offered.challenge) };
}

/** What proves who somebody is, beside a password. */
export const factorActs: readonly UniqueAct[] = [
  {
    name: 'what a device answered adds one passkey',
    keys: ['challenges_pkey', 'passkeys_pkey'],
    prepare: async (world) => {
      const { viewer, answer } = await makeHolder(world);
      return {
        ask: () => addPasskey(world.deps, viewer, site, { answer, name: 'Phone' }),
        happened: () =>
          countOf(world.sql`select count(*) from passkeys where person_id = ${viewer.personId}`),
      };
    },
  },
  {
    name: 'what a device answered signs in once',
    keys: ['challenges_pkey'],
    prepare: async (world) => {
      const { viewer, device, answer } = await makeHolder(world);
      await addPasskey(world.deps, viewer, site, { answer, name: 'Phone' });
      const { challenge } = await askPasskey(world.deps, site);
      const proof = device.prove(challenge);
      return counting(() => signInWithPasskey(world.deps, site, { answer: proof }, browser));
    },
  },
  {
    name: 'fifty windows that set up an app have one key of it',
    keys: ['authenticators_pkey'],
    prepare: async (world) => {
      const viewer = await personOf(world);
      return {
        ask: () => startAuthenticator(world.deps, viewer),
        happened: () =>
          countOf(world.sql`select count(*) from authenticators where person_id = ${viewer.personId}`),
      };
    },
  },
  {
    name: 'the first code of an app is taken once',
    keys: [],
    prepare: async (world) => {
      const viewer = await personOf(world);
      await startAuthenticator(world.deps, viewer);
      const setUp = await findAuthenticatorSetUp(world.deps, viewer);
      const code = codeOf(setUp?.secret ?? '', new Date());
      return counting(() => confirmAuthenticator(world.deps, viewer, { code }));
    },
  },
  {
    name: 'the solution of a puzzle is spent once',
    keys: ['spent_puzzles_pkey'],
    prepare: async ({ deps }) => {
      const challenge = JSON.parse(await makePuzzle(deps, secret)) as Challenge;
      const solution = await solveChallenge({ challenge, deriveKey });
      const solved = JSON.stringify({ challenge, solution });
      return counting(() => spendPuzzle(deps, secret, solved));
    },
  },
];
