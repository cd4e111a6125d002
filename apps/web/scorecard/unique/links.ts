import { newId } from '@parley/db/client';
import { makePerson, makeStatement } from '@parley/db/testing';
import { planDigests, writeDigest } from '@parley/usecases/digest';
import { proveFactor, renewRecoveryCodes } from '@parley/usecases/factor';
import { makeInvitation } from '@parley/usecases/invitation';
import { resendLetter } from '@parley/usecases/letter';
import { decideCase, undoDecision } from '@parley/usecases/moderation';
import { makeOrganisation } from '@parley/usecases/organisation';
import { confirmAddress, makeAccount, signIn, signUp } from '@parley/usecases/person';
import { makeSomebody } from '../world/people';
import type { World } from '../world/world';
import type { UniqueAct } from './acts';

const browser = { token: null, userAgent: null };
const tag = () => Math.random().toString(36).slice(2);
const countOf = async (rows: Promise<readonly Record<string, unknown>[]>): Promise<number> =>
  Number((await rows)[0]?.count);

const registration = (email: string, invitation: string | null = null) => ({
  email,
  password: 'violet otter climbs 9 hills',
  displayName: 'Ana',
  organisation: null,
  partyCode: 'CA',
  sectorCode: null,
  language: 'en',
  timeZone: 'UTC',
  consent: { version: '2026-11', language: 'en', takePart: true, publishBallot: false } as const,
  invitation,
  puzzle: null,
});

async function makeChief(world: World, role: 'admin' | 'moderator' = 'admin') {
  const { viewer } = await makeSomebody(world, { role });
  if (viewer === null) throw new Error('somebody has a session');
  return viewer;
}

/** Counts how often an act was done for whoever asked. */
function counting(act: () => Promise<unknown>) {
  let done = 0;
  return {
    ask: async () => {
      await act();
      done += 1;
    },
    happened: async () => done,
  };
}

/** A Friday far enough ahead: the digest of the week is due. */
const friday = new Date('2027-03-05T18:00:00Z');

/** What letters bring, and what is done to letters. */
export const linkActs: readonly UniqueAct[] = [
  {
    name: 'a link confirms an address once',
    prepare: async ({ deps, sql }) => {
      const { personId } = await signUp(deps, registration(`confirm-${tag()}@example.org`));
      const [letter] = await sql<{ token: string }[]>`
        select content->>'token' as token from letters where person_id = ${personId}`;
      return counting(() => confirmAddress(deps, { token: letter?.token ?? '' }));
    },
  },
  {
    name: 'fifty who register at once with one address own it once',
    prepare: async ({ deps, sql }) => {
      const email = `same-${tag()}@example.org`;
      return {
        ask: () => signUp(deps, registration(email)),
        happened: () => countOf(sql`select count(*) from people where email = ${email}`),
      };
    },
  },
  {
    name: 'an invitation for one is used once',
    prepare: async (world) => {
      const wish = { usesMax: 1, days: 7, organisationId: null };
      const { token } = await makeInvitation(world.deps, await makeChief(world), wish);
      return counting(() => signUp(world.deps, registration(`invited-${tag()}@example.org`, token)));
    },
  },
  {
    name: 'a digest is planned once a week',
    prepare: async ({ db, sql }) => {
      const { personId } = await makePerson(db);
      const deps = { db, now: () => friday };
      return {
        ask: () => planDigests(deps),
        happened: () =>
          countOf(
            sql`select count(*) from outbox where job = 'digest.write' and payload->>'personId' = ${personId}`,
          ),
      };
    },
  },
  {
    name: 'a digest is written once a week',
    prepare: async ({ db, sql, roundId }) => {
      const { personId } = await makePerson(db);
      await makeStatement(db, roundId);
      const deps = { db, now: () => friday };
      return {
        ask: () => writeDigest(deps, { personId, isoWeek: '2027-W09' }),
        happened: () => countOf(sql`select count(*) from digests where person_id = ${personId}`),
      };
    },
  },
  {
    name: 'a letter that is sent again waits once',
    prepare: async (world) => {
      const { db, sql, deps } = world;
      const [admin, reader] = [await makeChief(world), await makePerson(db)];
      const id = newId('letter');
      await sql`insert into letters (id, person_id, kind, language, content, message_id, state, state_at, created_at)
        values (${id}, ${reader.personId}, 'address-known', 'en', '{"displayName":"Ana"}'::jsonb, ${id}, 'unknown', now(), now())`;
      return {
        ask: () => resendLetter(deps, admin, id),
        happened: () =>
          countOf(
            sql`select count(*) from outbox where job = 'letter.send' and payload->>'letterId' = ${id}`,
          ),
      };
    },
  },
  {
    name: 'a decision is taken back once',
    prepare: async (world) => {
      const { db, sql, deps, roundId } = world;
      const [author, moderator] = [await makePerson(db), await makeChief(world, 'moderator')];
      const { statementId } = await makeStatement(db, roundId, {
        authorId: author.personId,
        state: 'pending',
      });
      const caseId = newId('case');
      await sql`insert into cases (id, round_id, statement_id, reason, state, opened_at)
        values (${caseId}, ${roundId}, ${statementId}, 'strict', 'waiting', now())`;
      await decideCase(deps, moderator, { caseId, decision: 'accept', rule: null, reason: '' });
      return {
        ask: () => undoDecision(deps, moderator, { caseId }),
        happened: () =>
          countOf(sql`select count(*) from audit where act = 'case.undo' and subject_id = ${caseId}`),
      };
    },
  },
  {
    name: 'a recovery code makes one session whole',
    prepare: async (world) => {
      const { deps, sql } = world;
      const email = `recovery-${tag()}@example.org`;
      const account = { displayName: 'Mo', role: 'moderator', partyCode: null, sectorCode: null } as const;
      const { personId, password } = await makeAccount(deps, {
        ...account,
        email,
        language: 'en',
        timeZone: 'UTC',
      });
      const { token } = await signIn(deps, { email, password }, browser);
      await sql`update sessions set proven_at = now(), factor_at = now() where person_id = ${personId}`;
      const viewer = await world.composition.identity.findSession(token);
      const { recoveryCodes } = await renewRecoveryCodes(deps, viewer?.viewer ?? null);
      const halves: string[] = [];
      for (let i = 0; i < 5; i += 1) halves.push((await signIn(deps, { email, password }, browser)).token);
      const code = recoveryCodes[0] ?? '';
      let turn = 0;
      return counting(() =>
        proveFactor(deps, { code }, { token: halves[turn++ % halves.length] ?? null, userAgent: null }),
      );
    },
  },
  {
    name: 'an organisation of one name is one',
    prepare: async (world) => {
      const [admin, name] = [await makeChief(world), `Ministry ${tag()}`];
      return {
        ask: () => makeOrganisation(world.deps, admin, { name, domains: [] }),
        happened: () => countOf(world.sql`select count(*) from organisations where name = ${name}`),
      };
    },
  },
];
