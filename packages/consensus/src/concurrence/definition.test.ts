import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pOfAtLeast, pOfAtMost } from '../bounds';
import type { Constituency, Counts } from '../tallies';
import {
  type ConcurrenceRules,
  concurrence,
  discoveryLevels,
  furtherVotes,
  type ItemStatus,
  itemKinds,
} from '.';

const votes = (agree: number, disagree: number, pass = 0): Counts => ({
  agree,
  disagree,
  pass,
  n: agree + disagree + pass,
});
const cell = fc
  .tuple(fc.nat(160), fc.nat(160), fc.nat(30))
  .map(([agree, disagree, pass]) => votes(agree, disagree, pass));
const rulesOf = fc.record({
  threshold: fc.constantFrom(0.5, 0.6, 2 / 3, 0.8),
  minimumVotes: fc.constantFrom(1, 12, 30),
  errorRate: fc.constantFrom(0.01, 0.05, 0.2, 0.6),
});
const constituencies: Constituency[] = [
  { kind: 'party', name: 'CA' },
  { kind: 'party', name: 'US' },
  { kind: 'group', name: 'A' },
];

const isEnough = ({ n }: Counts, { minimumVotes }: ConcurrenceRules) => n >= minimumVotes && n > 0;
const largestP = (cells: Counts[], side: 'agree' | 'disagree', rules: ConcurrenceRules) =>
  Math.max(...cells.map((c) => (isEnough(c, rules) ? pOfAtMost(c[side], c.n, rules.threshold) : 1)));

/** Section 5 word by word: every exact tail, no short cut. */
function statusesByDefinition(rows: Counts[][], rules: ConcurrenceRules) {
  const found = (values: number[]) => {
    const levels = discoveryLevels(values, rules.errorRate);
    return values.map((value, i) => value <= levels[i]!);
  };
  const concurrent = found(rows.map((cells) => largestP(cells, 'agree', rules)));
  const rejected = found(rows.map((cells) => largestP(cells, 'disagree', rules)));
  const blocking = found(
    rows.flat().map((c) => (isEnough(c, rules) ? pOfAtLeast(c.agree, c.n, rules.threshold) : 1)),
  );
  return rows.map((cells, item) => {
    if (concurrent[item]) return 'concurrent';
    if (rejected[item]) return 'rejected';
    const by = cells.flatMap((_, c) => (blocking[item * cells.length + c] ? [constituencies[c]!.name] : []));
    return by.length > 0 ? `blocked by ${by.join(', ')}` : 'open';
  });
}

const told = (status: ItemStatus) =>
  status.kind === 'blocked' ? `blocked by ${status.by.map(({ name }) => name).join(', ')}` : status.kind;

describe('concurrence', () => {
  it('is what the definition says, whatever tails are left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }),
        rulesOf,
        (rows, rules) => {
          const counts = constituencies.map((_, c) => rows.map((cells) => cells[c]!));
          const { statuses, supportLevels, refusalLevels } = concurrence(
            rows.length,
            constituencies,
            counts,
            rules,
          );
          expect(statuses.map(told)).toEqual(statusesByDefinition(rows, rules));
          expect(itemKinds(rows.length, counts, rules)).toEqual(statuses.map(({ kind }) => kind));
          const exact = (side: 'agree' | 'disagree') =>
            discoveryLevels(
              rows.map((cells) => largestP(cells, side, rules)),
              rules.errorRate,
            );
          expect(supportLevels).toEqual(exact('agree'));
          expect(refusalLevels).toEqual(exact('disagree'));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('needs one vote less for each that falls as expected, and no fewer by a stricter level', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 999 }),
        fc.double({ min: 1e-6, max: 0.2, noNaN: true }),
        (n, share, further, level) => {
          const at = (votes: number, of: number) =>
            furtherVotes(
              { agree: share * votes, disagree: 0, pass: 0, n: votes },
              0.6,
              { support: of, blocking: of },
              30,
            );
          const needed = at(n, level);
          if (needed === null || needed <= 1) return;
          const step = 1 + (further % (needed - 1));
          expect(at(n + step, level)).toBe(needed - step);
          const stricter = at(n, level / 3);
          if (stricter !== null) expect(stricter).toBeGreaterThanOrEqual(needed);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('waits for a party of the rules that nobody is in, however the others stand', () => {
    const rules = { threshold: 0.6, minimumVotes: 30, errorRate: 0.05 };
    const counts = [[votes(900, 100)], [votes(0, 0)], [votes(800, 100)]];
    expect(concurrence(1, constituencies, counts, rules).statuses[0]).toEqual({
      kind: 'open',
      needs: [{ constituency: constituencies[1], furtherVotes: 30 }],
    });
    // Five of one mind decide nothing at 60 %: .6⁵ = .078.
    const few = concurrence(1, constituencies, counts, { ...rules, minimumVotes: 5 }).statuses[0]!;
    expect(few).toMatchObject({ needs: [{ furtherVotes: 6 }] });
  });
});
