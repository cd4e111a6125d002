import { newId } from '@parley/db/client';
import { makePerson, makeStatement } from '@parley/db/testing';
import { planDigests, writeDigest } from '@parley/usecases/digest';
import { proveFactor, renewRecoveryCodes } from '@parley/usecases/factor';
import { makeInvitation } from '@parley/usecases/invitation';
import { resendLetter } from '@parley/usecases/letter';
import { decideCase, undoDecision } from '@parley/usecases/moderation';
import { makeOrganisation } from '@parley/usecases/organisation';
import { confirmAddress, makeAccount, signIn, signUp } from '@parley/usecases/person';
import { browser, counting, countOf, personOf, tag, type UniqueAct } from './act';

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

/** A Friday far enough ahead: the digest of the week is due. */
const friday = new Date('2027-03-05T18:00:00Z');

/** What letters bring, and what is done to letters. */
export const linkActs: readonly UniqueAct[] = [
  {
    name: 'a link confirms an address once',
    keys: [],
    prepare: async ({ deps, sql }) => {
      const { personId } = await signUp(deps, registration(`confirm-${tag()}@example.org`));
      const [letter] = await sql<{ token: string }[]>`
        select content->>'token' as token from letters where person_id = ${personId}`;
      return counting(() => confirmAddress(deps, { token: letter?.token ?? '' }));
    },
  },
  {
    name: 'fifty who register at once with one address own it once',
    keys: [],
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
    keys: [],
    prepare: async (world) => {
      const wish = { usesMax: 1, days: 7, organisationId: null };
      const { token } = await makeInvitation(world.deps, await personOf(world, 'admin'), wish);
      return counting(() => signUp(world.deps, registration(`invited-${tag()}@example.org`, token)));
    },
  },
  {
    name: 'a digest is planned once a week',
    keys: ['outbox_deduplication'],
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
    keys: ['digests_person_id_iso_week_unique'],
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
    keys: [],
    prepare: async (world) => {
      const { db, sql, deps } = world;
      const [admin, reader] = [await personOf(world, 'admin'), await makePerson(db)];
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
    keys: [],
    prepare: async (world) => {
      const { db, sql, deps, roundId } = world;
      const [author, moderator] = [await makePerson(db), await personOf(world, 'moderator')];
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
    keys: ['recovery_codes_pkey'],
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
    keys: ['organisations_key'],
    prepare: async (world) => {
      const [admin, name] = [await personOf(world, 'admin'), `Ministry ${tag()}`];
      return {
        ask: () => makeOrganisation(world.deps, admin, { name, domains: [] }),
        happened: () => countOf(world.sql`select count(*) from organisations where name = ${name}`),
      };
    },
  },
];
