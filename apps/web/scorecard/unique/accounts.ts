import { codeOf } from '@parley/usecases/factor';
import {
  askAddressChange,
  askPasswordReset,
  askSignInLink,
  changeAddress,
  makeAccount,
  resetPassword,
  signIn,
  signInByLink,
} from '@parley/usecases/person';
import { signInByProvider } from '@parley/usecases/provider';
import { findViewer, revokeSession } from '@parley/usecases/session';
import { makeSomebody, openSession } from '../world/people';
import type { World } from '../world/world';
import { browser, countOf, tag, type UniqueAct } from './act';

async function makeOwner({ deps }: World, role: 'stakeholder' | 'moderator' = 'stakeholder') {
  const email = `once-${tag()}@example.org`;
  const account = {
    displayName: 'Ana',
    role,
    partyCode: null,
    sectorCode: null,
    language: 'en',
    timeZone: 'UTC',
  };
  const { personId, password, authenticator } = await makeAccount(deps, { ...account, email });
  return { email, personId, password, secret: authenticator?.secret ?? '' };
}

/** How often an act stands in the audit log, done by or to a person. */
const inTheLog = ({ sql }: World, act: string, personId: string) =>
  countOf(sql`select count(*) from audit where act = ${act} and person_id = ${personId}`);

const linkTo = async ({ sql }: World, personId: string): Promise<{ token: string }> => {
  const [letter] = await sql<{ token: string }[]>`
    select content->>'token' as token from letters where person_id = ${personId} order by created_at desc, id desc limit 1`;
  return letter ?? { token: '' };
};

/** What lets people in. */
export const accountActs: readonly UniqueAct[] = [
  {
    name: 'a link sets one password',
    keys: ['passwords_pkey'],
    prepare: async (world) => {
      const { email, personId } = await makeOwner(world);
      await askPasswordReset(world.deps, { email });
      const link = await linkTo(world, personId);
      return {
        ask: (turn) => resetPassword(world.deps, { ...link, password: `nine hills otter climbs ${turn}` }),
        happened: () => inTheLog(world, 'password.reset', personId),
      };
    },
  },
  {
    name: 'a link signs in once',
    keys: [],
    prepare: async (world) => {
      const { email, personId } = await makeOwner(world);
      await askSignInLink(world.deps, { email });
      const link = await linkTo(world, personId);
      return {
        ask: () => signInByLink(world.deps, link, browser),
        happened: () => countOf(world.sql`select count(*) from sessions where person_id = ${personId}`),
      };
    },
  },
  {
    name: 'a link changes an address once',
    keys: [],
    prepare: async (world) => {
      const { email, personId, password } = await makeOwner(world);
      const { token } = await signIn(world.deps, { email, password }, browser);
      await askAddressChange(world.deps, await findViewer(world.deps, token), { email: `new-${email}` });
      const link = await linkTo(world, personId);
      return {
        ask: () => changeAddress(world.deps, null, link),
        happened: () => inTheLog(world, 'address.change', personId),
      };
    },
  },
  {
    name: 'of several people who change to one address at once one has it',
    keys: ['people_email'],
    prepare: async (world) => {
      const email = `wanted-${tag()}@example.org`;
      const links: { token: string }[] = [];
      for (let i = 0; i < 5; i += 1) {
        const owner = await makeOwner(world);
        const { token } = await signIn(world.deps, owner, browser);
        await askAddressChange(world.deps, await findViewer(world.deps, token), { email });
        links.push(await linkTo(world, owner.personId));
      }
      return {
        ask: (turn) => changeAddress(world.deps, null, links[turn % links.length]!),
        happened: () => countOf(world.sql`select count(*) from people where email = ${email}`),
      };
    },
  },
  {
    name: 'a code makes one session whole',
    keys: [],
    prepare: async (world) => {
      const who = await makeOwner(world, 'moderator');
      const halves: string[] = [];
      for (let i = 0; i < 5; i += 1) halves.push((await signIn(world.deps, who, browser)).token);
      const code = codeOf(who.secret, new Date());
      const { identity } = world.composition;
      return {
        ask: (turn) =>
          identity.proveFactor({ code }, { token: halves[turn % halves.length] ?? null, userAgent: null }),
        happened: () =>
          countOf(
            world.sql`select count(*) from sessions where person_id = ${who.personId} and factor_at is not null`,
          ),
      };
    },
  },
  {
    name: 'an account elsewhere makes one person',
    keys: ['provider_accounts_issuer_subject_pk'],
    prepare: async (world) => {
      const email = `elsewhere-${tag()}@example.org`;
      const claims = {
        issuer: 'https://issuer.example/',
        subject: tag(),
        email,
        emailVerified: true,
        name: 'Ana',
      };
      return {
        ask: () => signInByProvider(world.deps, claims, 'en', browser),
        happened: () => countOf(world.sql`select count(*) from people where email = ${email}`),
      };
    },
  },
  {
    name: 'a session is ended once',
    keys: [],
    prepare: async (world) => {
      const { viewer } = await makeSomebody(world, { role: 'stakeholder' });
      if (viewer === null) throw new Error('somebody has a session');
      const sessionId = await openSession(world, viewer.personId);
      return {
        ask: () => revokeSession(world.deps, viewer, { sessionId }),
        happened: () => inTheLog(world, 'session.revoke', viewer.personId),
      };
    },
  },
];
