import { useTestDb } from '@parley/db/testing';
import type { AgreementFile } from '@parley/domain/agreement';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportAgreement } from './export-agreement';
import { loadAgreement } from './load-agreement';
import { readAgreementFile } from './read-agreement-file';
import { twoPartiesText } from './testing/agreement-texts';
import { shippedAgreement } from './testing/shipped';
import { writeAgreementFile } from './write-agreement-file';

const world = useTestDb();
const deps = () => ({ db: world.db, now: () => new Date('2026-11-24T22:00:00Z') });
const small = readAgreementFile(twoPartiesText, 'delta.yaml');

/** What a fresh installation gives back of an agreement. */
async function givenBack(file: AgreementFile): Promise<AgreementFile> {
  await world.sql`truncate agreements cascade`;
  await loadAgreement(deps(), file);
  return exportAgreement(deps(), null);
}

/** What has no order of its own comes out by code, and the matrix in the order of the policy domains. */
function byCode(file: AgreementFile): AgreementFile {
  const sorted = (codes: string[]) => [...codes].sort();
  return {
    ...file,
    parties: [...file.parties].sort((a, b) => (a.code < b.code ? -1 : 1)),
    matrix: file.domains.flatMap(({ code }) => file.matrix.filter(({ domain }) => domain === code)),
    proposals: file.proposals.map((proposal) => ({
      ...proposal,
      links: {
        domains: sorted(proposal.links.domains),
        industries: sorted(proposal.links.industries),
        areas: sorted(proposal.links.areas),
        commitments: sorted(proposal.links.commitments),
        articles: sorted(proposal.links.articles),
      },
    })),
  };
}

test('the shipped agreement comes out as it went in, and after one round trip as the same bytes', async () => {
  const shipped = shippedAgreement();
  const back = await givenBack(shipped);
  expect(back).toEqual(byCode(shipped));
  const text = writeAgreementFile(back);
  const again = await givenBack(readAgreementFile(text, 'export.yaml'));
  expect(writeAgreementFile(again)).toBe(text);
});

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => `w${text.replace(/\p{Cc}/gu, ' ')}w`);
const localized = words.map((text) => ({ nl: text }));
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const source = fc.record(
  { title: localized, url: fc.constant('https://example.org/a?b=c') },
  { requiredKeys: ['title'], noNullPrototype: true },
);
const report = fc.record(
  {
    on: day,
    // A database knows one zero, and JavaScript two.
    value: fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    text: localized,
    sources: fc.array(source, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['on', 'text', 'sources'], noNullPrototype: true },
);
const commitment = fc.record(
  {
    title: localized,
    outcome: localized,
    due: fc.oneof(
      fc.constant('ongoing' as const),
      fc.constant('open' as const),
      fc.integer({ min: 1, max: 120 }).map((months) => ({ months })),
    ),
    responsible: fc.oneof(fc.constant('all' as const), fc.constant(['ZUID'])),
    measure: fc.record(
      { name: localized, unit: localized, baseline: fc.integer(), target: fc.integer() },
      { requiredKeys: ['name', 'unit'], noNullPrototype: true },
    ),
    progress: fc.uniqueArray(report, { selector: ({ on }) => on, maxLength: 3 }),
  },
  { requiredKeys: ['title', 'outcome', 'due', 'responsible', 'progress', 'measure'] },
);
const changed = fc.record({
  title: localized,
  decidedOn: fc.option(day, { nil: undefined }),
  positions: fc.uniqueArray(day, { minLength: 1, maxLength: 4 }),
  commitment,
  text: localized,
  openForDays: fc.integer({ min: 1, max: 366 }),
});

/** The small agreement with parts of it replaced by whatever comes. */
function variant({
  title,
  decidedOn,
  positions,
  commitment,
  text,
  openForDays,
}: typeof changed extends fc.Arbitrary<infer Value> ? Value : never): AgreementFile {
  const [row] = small.matrix;
  const [proposal] = small.proposals;
  const [clause] = proposal!.clauses;
  const [position, other] = row!.positions;
  const dated = positions
    .sort()
    .map((holdsFrom) => ({ ...position!, holdsFrom, checkedOn: '2031-01-01', text }));
  const { measure, ...rest } = commitment;
  return {
    ...small,
    title,
    ...(decidedOn === undefined ? {} : { decidedOn }),
    matrix: [{ ...row!, positions: [...dated, other!] }],
    commitments: [
      {
        ...rest,
        code: 'dijk',
        ...(measure === undefined ? {} : { measure }),
      } as AgreementFile['commitments'][number],
    ],
    proposals: [{ ...proposal!, clauses: [{ ...clause!, text }, clause!] }],
    round: { ...small.round, openForDays },
  };
}

test('any agreement is the same after a text and a database, and the text is the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(changed, async (change) => {
      const file = variant(change);
      const text = writeAgreementFile(file);
      expect(readAgreementFile(text, 'variant.yaml')).toEqual(file);
      expect(writeAgreementFile(await givenBack(file))).toBe(text);
    }),
    { numRuns: 12 },
  );
}, 60_000);

test('what is not there cannot be exported', async () => {
  await expect(exportAgreement(deps(), 'nowhere')).rejects.toThrow('not-found');
});

test('two agreements stand in one installation, and one that would take an address of the other is refused whole', async () => {
  await world.sql`truncate agreements cascade`;
  await loadAgreement(deps(), shippedAgreement());
  await loadAgreement(deps(), small);
  expect((await exportAgreement(deps(), 'delta')).parties).toHaveLength(2);
  expect((await exportAgreement(deps(), 'usmca-ai')).parties).toHaveLength(3);
  const rival = { ...small, slug: 'delta-2' };
  await expect(loadAgreement(deps(), rival)).rejects.toThrow(
    'The agreement "delta-2" was not loaded: another agreement has the proposal "peil", the round "ronde-1" already',
  );
  await expect(exportAgreement(deps(), 'delta-2')).rejects.toThrow('not-found');
});
