import { useTestDb } from '@parley/db/testing';
import type { AgreementFile } from '@parley/domain/agreement';
import { proposalFilter } from '@parley/domain/proposal';
import { beforeAll, expect, test } from 'vitest';
import { findProposal, listProposals } from '../proposal';
import { nextCards } from '../vote';
import { findAgreement } from './find-agreement';
import { findMatrix } from './find-matrix';
import { findRunningLine } from './find-running-line';
import { listCommitments } from './list-commitments';
import { loadAgreement } from './load-agreement';
import { readAgreementFile } from './read-agreement-file';
import { twoPartiesText } from './testing/agreement-texts';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso) });
const deps = () => at('2026-03-01T12:00:00Z');
const nl = (text: string) => ({ nl: text });

/** Two parties and one language that has no catalogue; its dike is reported on, its law came late. */
function delta(): AgreementFile {
  const file = readAgreementFile(twoPartiesText, 'delta.yaml');
  const [row] = file.matrix;
  const [, south] = row!.positions;
  const law = {
    ...south!,
    status: 'streng',
    text: nl('Er is nu een wet.'),
    holdsFrom: '2026-02-01',
    checkedOn: '2026-02-01',
  };
  const report = (on: string, value: number) => ({
    on,
    value,
    text: nl('Gemeten.'),
    sources: [{ title: nl('Peiling') }],
  });
  return {
    ...file,
    decidedOn: '2025-02-15',
    matrix: [{ ...row!, positions: [...row!.positions, law] }],
    commitments: file.commitments.map((commitment) => ({
      ...commitment,
      measure: { name: nl('Hoogte'), unit: nl('m'), baseline: 2, target: 6 },
      progress: [report('2025-08-01', 3), report('2026-01-10', 5)],
    })),
  };
}

beforeAll(async () => {
  await loadAgreement(deps(), delta());
});

test('every page of it can be read in a language of the interface, each text marked with its own', async () => {
  const asked = { language: 'fr-CA' };
  const home = await findAgreement(deps(), { ...asked, slug: null, asOf: null });
  expect(home.parties).toMatchObject([
    { code: 'NOORD', name: { text: 'Noord', language: 'nl' } },
    { code: 'ZUID', name: { text: 'Zuid', language: 'nl' } },
  ]);
  expect(await findRunningLine(deps(), { ...asked, agreementSlug: null, about: null })).toMatchObject({
    title: { text: 'Verdrag over de delta', language: 'nl' },
    treatyNames: ['Deltaverdrag'],
    openRound: { slug: 'ronde-1' },
  });
  const everything = { ...asked, agreementSlug: null, filter: proposalFilter.parse({}) };
  expect(await listProposals(deps(), null, everything)).toMatchObject({
    count: 1,
    domains: [{ code: 'water' }],
  });
  const proposal = await findProposal(deps(), null, { ...asked, slug: 'peil' });
  expect(proposal.clauses[0]?.text).toMatchObject({
    language: 'nl',
    text: 'Elke partij houdt het peil aan.',
  });
  const cards = await nextCards(deps(), null, {
    ...asked,
    roundSlug: 'ronde-1',
    kinds: ['statement', 'clause'],
    first: null,
    except: [],
    seed: 'x',
  });
  expect(JSON.stringify(cards)).toContain('nl');
});

test('it is searched by the rules of its own language', async () => {
  const search = (words: string) =>
    listProposals(deps(), null, {
      language: 'en',
      agreementSlug: null,
      filter: proposalFilter.parse({ words }),
    });
  expect((await search('gezamenlijke partijen')).count).toBe(1);
  expect((await search('gezamelijk')).count).toBe(1);
  expect((await search('zebra')).count).toBe(0);
});

test('its matrix shows each day as it was, what changed since another, and who came closer', async () => {
  const matrix = (asOf: string | null, since: string | null = null) =>
    findMatrix(deps(), { language: 'nl', agreementSlug: null, asOf, since });
  const today = await matrix(null);
  expect(today).toMatchObject({
    asOf: '2026-03-01',
    since: '2025-03-01',
    days: ['2026-02-01', '2025-01-01'],
  });
  expect(today.rows).toMatchObject([
    {
      domain: 'water',
      apart: 0,
      convergence: 'converging',
      changes: [{ party: 'ZUID', on: '2026-02-01', from: 0, to: 1 }],
    },
  ]);
  expect((await matrix('2026-01-31')).rows).toMatchObject([
    { apart: 1, convergence: 'unchanged', changes: [] },
  ]);
  expect((await matrix('2026-03-01', '2026-02-01')).rows).toMatchObject([
    { convergence: 'unchanged', changes: [] },
  ]);
  const before = (await matrix('2024-12-31')).rows;
  expect(before).toMatchObject([{ cells: [], apart: null, convergence: 'unknown' }]);
});

test('its commitments say how far they are, and are late by rule on the day after', async () => {
  const commitments = async (iso: string) =>
    (await listCommitments(at(iso), { language: 'nl', agreementSlug: null })).commitments;
  expect(await commitments('2025-09-01T00:00:00Z')).toMatchObject([
    {
      standing: { state: 'on-track', share: 0.25, dueOn: '2026-02-15' },
      proposals: [{ number: 7, slug: 'peil' }],
    },
  ]);
  expect(await commitments('2026-02-15T23:00:00Z')).toMatchObject([
    { standing: { state: 'on-track', share: 0.75 } },
  ]);
  expect(await commitments('2026-02-16T00:00:00Z')).toMatchObject([
    { standing: { state: 'late' }, progress: [{ on: '2026-01-10' }, { on: '2025-08-01' }] },
  ]);
});
