import { randomUUID } from 'node:crypto';
import { makeProposal, makeRound } from '@parley/db/testing';
import { agreementFile } from '@parley/domain/agreement';
import type { Viewer } from '@parley/domain/person';
import { loadAgreement } from '@parley/usecases/agreement';
import { confirmOrganisation, makeOrganisation } from '@parley/usecases/organisation';
import { computeHere, recomputeReport } from '@parley/usecases/report';
import { copyRound } from '@parley/usecases/round';
import { tellResults } from '@parley/usecases/telling';
import { castVote } from '@parley/usecases/vote';
import type { World } from '../world/world';
import { counting, countOf, personOf, tag, type UniqueAct } from './act';

/** So many copy a round at once, each several times. */
const several = 10;

/** What is done for everybody: agreements, rounds, organisations and the results of a round. */
export const officialActs: readonly UniqueAct[] = [
  {
    name: 'an agreement is loaded once',
    keys: ['agreements_slug_unique'],
    prepare: async ({ deps }) => {
      const file = smallAgreement(`agreement-${tag()}`);
      let loaded = 0;
      return {
        ask: async () => {
          if ((await loadAgreement(deps, file)) !== null) loaded += 1;
        },
        happened: async () => loaded,
      };
    },
  },
  {
    name: 'rounds that are made at once have an address of their own',
    keys: ['rounds_slug_unique'],
    prepare: async (world) => {
      const admin = await personOf(world, 'admin');
      const roundId = await makeRound(world.db, world.agreementId);
      const title = JSON.stringify({ en: `Round ${tag()}` });
      await world.sql`update rounds set title = ${title}::jsonb where id = ${roundId}`;
      return {
        ask: async (turn) => (turn < several ? copyRound(world.deps, admin, { roundId }) : null),
        happened: async () =>
          (await countOf(world.sql`select count(distinct slug) from rounds
            where title = ${title}::jsonb and id <> ${roundId}`)) / several,
      };
    },
  },
  {
    name: 'of fifty organisations that ask for one domain one has it',
    keys: ['organisation_domains_pkey'],
    prepare: async (world) => {
      const [admin, domain] = [await personOf(world, 'admin'), `${tag()}.example`];
      return counting((turn) =>
        makeOrganisation(world.deps, admin, { name: `${domain} ${turn}`, domains: [domain] }),
      );
    },
  },
  {
    name: 'somebody speaks for one organisation, whichever was confirmed',
    keys: ['memberships_pkey'],
    prepare: async (world) => {
      const [admin, speaker] = [await personOf(world, 'admin'), await personOf(world)];
      await world.sql`update people set organisation = ${tag()} where id = ${speaker.personId}`;
      const { own, other } = world.organisations;
      return {
        ask: (turn) =>
          confirmOrganisation(world.deps, admin, {
            personId: speaker.personId,
            organisationId: [own, other, null][turn % 3] ?? null,
          }),
        happened: () =>
          countOf(world.sql`select count(*) from memberships where person_id = ${speaker.personId}`),
      };
    },
  },
  {
    name: 'the last edition of a round is frozen once',
    keys: ['reports_round_id_edition_unique', 'reports_final', 'reports_running'],
    prepare: async (world) => {
      const { roundId } = await makeClosedRound(world);
      return {
        ask: () => recomputeReport({ ...world.deps, computeReport: computeHere }, roundId),
        happened: () =>
          countOf(
            world.sql`select count(*) from reports where round_id = ${roundId} and edition is not null`,
          ),
      };
    },
  },
  {
    name: 'whoever voted is told of the results by one letter',
    keys: ['tellings_person_id_about_pk'],
    prepare: async (world) => {
      const { roundId, voter } = await makeClosedRound(world);
      await recomputeReport({ ...world.deps, computeReport: computeHere }, roundId);
      return {
        ask: () => tellResults(world.deps, roundId),
        happened: () => countOf(world.sql`select count(*) from letters where person_id = ${voter.personId}`),
      };
    },
  },
];

/** A round in which somebody has voted, and whose time is over. */
async function makeClosedRound({ db, deps, sql, agreementId, ...world }: World) {
  const voter: Viewer = await personOf({ db, deps, sql, agreementId, ...world });
  const roundId = await makeRound(db, agreementId);
  const { clauseItemId: itemId } = await makeProposal(db, agreementId, roundId);
  const vote = { itemId, choice: 'agree', matters: false, language: 'en' } as const;
  await castVote(deps, voter, { ...vote, operationId: randomUUID() });
  await sql`update rounds set state = 'closed', closes_at = now() where id = ${roundId}`;
  return { roundId, voter };
}

/** The smallest agreement that a file may hold. */
function smallAgreement(slug: string) {
  const en = (words: string) => ({ en: words });
  const party = {
    treatyName: en('Treaty'),
    officialLanguages: ['en'],
    shownLanguages: ['en'],
    timeZone: 'UTC',
  };
  return agreementFile.parse({
    format: 'parley-agreement/1',
    slug,
    title: en('Small'),
    question: en('What?'),
    summary: en('Little.'),
    languages: ['en'],
    parties: ['NORTH', 'SOUTH'].map((code) => ({ ...party, code, name: en(code) })),
    sectors: [{ code: 'fishing', name: en('Fishing') }],
    domains: [{ code: 'water', name: en('Water') }],
    areas: [],
    industries: [],
    matrix: [],
    commitments: [],
    communityRules: [{ title: en('Be kind'), text: en('To all.') }],
    proposals: [
      {
        number: 1,
        slug: `${slug}-level`,
        domain: 'water',
        title: en('One level'),
        summary: en('One.'),
        benefit: en('Less.'),
        links: {},
        clauses: [{ heading: en('Level'), text: en('Each party keeps it.') }],
        statements: (['for', 'against'] as const).map((stance) => ({
          language: 'en',
          stance,
          text: en(`It is ${stance} it.`),
        })),
      },
    ],
    round: {
      slug: `${slug}-round`,
      title: en('First'),
      summary: en('All.'),
      openForDays: 14,
      timeZone: 'UTC',
      rules: {},
    },
  });
}
