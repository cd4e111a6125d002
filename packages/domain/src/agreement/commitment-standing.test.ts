import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { type CommitmentTerms, commitmentStanding } from './commitment-standing';

const terms = (over: Partial<CommitmentTerms> = {}): CommitmentTerms => ({
  ongoing: false,
  dueMonths: 24,
  measure: { baseline: 0, target: 50 },
  progress: [],
  ...over,
});
const reported = (on: string, value?: number) => ({ progress: [{ on, value }] });

test.each<[string, Partial<CommitmentTerms>, string | null, string, string, string | null, number | null]>([
  ['nothing is decided', {}, null, '2026-11-01', 'undecided', null, null],
  ['the decision lies ahead', {}, '2026-12-01', '2026-11-01', 'undecided', null, null],
  ['it is the last day', {}, '2026-12-01', '2028-12-01', 'on-track', '2028-12-01', null],
  ['it is the day after', {}, '2026-12-01', '2028-12-02', 'late', '2028-12-01', null],
  ['the month is shorter', { dueMonths: 3 }, '2026-11-30', '2026-12-01', 'on-track', '2027-02-28', null],
  ['half is done', reported('2027-06-01', 25), '2026-12-01', '2027-07-01', 'on-track', '2028-12-01', 0.5],
  ['it is done', reported('2027-06-01', 51), '2026-12-01', '2030-01-01', 'met', '2028-12-01', 1],
  [
    'the report is of later',
    reported('2027-06-01', 51),
    '2026-12-01',
    '2027-01-01',
    'on-track',
    '2028-12-01',
    null,
  ],
  [
    'less is the aim',
    { measure: { baseline: 40, target: 10 }, ...reported('2027-01-01', 10) },
    '2026-12-01',
    '2027-02-01',
    'met',
    '2028-12-01',
    1,
  ],
  [
    'a sentence alone says nothing of the target',
    reported('2027-06-01'),
    '2026-12-01',
    '2029-01-01',
    'late',
    '2028-12-01',
    null,
  ],
  ['the parties are to set it', { dueMonths: null }, '2026-12-01', '2040-01-01', 'to-set', null, null],
  [
    'it is ongoing and fresh',
    { ongoing: true, dueMonths: null },
    '2026-12-01',
    '2027-12-01',
    'on-track',
    '2027-12-01',
    null,
  ],
  [
    'it is ongoing and silent',
    { ongoing: true, dueMonths: null },
    '2026-12-01',
    '2027-12-02',
    'late',
    '2027-12-01',
    null,
  ],
  [
    'it is ongoing and heard of',
    { ongoing: true, dueMonths: null, ...reported('2027-11-01') },
    '2026-12-01',
    '2027-12-02',
    'on-track',
    '2028-11-01',
    null,
  ],
])('where %s', (_, over, decidedOn, today, state, dueOn, share) => {
  expect(commitmentStanding(terms(over), decidedOn, today)).toEqual({ state, dueOn, share });
});

it('says the same in whatever order the reports stand, and nothing is on track again once it is late, without a report', () => {
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2032-01-01'), noInvalidDate: true });
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  const reports = fc.array(fc.record({ on: day.map(iso), value: fc.integer({ min: -10, max: 70 }) }), {
    maxLength: 6,
  });
  const distinct = reports.map((all) => [...new Map(all.map((one) => [one.on, one])).values()]);
  fc.assert(
    fc.property(distinct, fc.boolean(), day, day, (progress, ongoing, decided, later) => {
      const asked = terms({ progress, ongoing });
      const standing = commitmentStanding(asked, iso(decided), iso(later));
      expect(
        commitmentStanding({ ...asked, progress: [...progress].reverse() }, iso(decided), iso(later)),
      ).toEqual(standing);
      const next = iso(new Date(later.getTime() + 86_400_000));
      if (standing.state === 'late' && !progress.some(({ on }) => on === next))
        expect(commitmentStanding(asked, iso(decided), next).state).toBe('late');
    }),
  );
});
