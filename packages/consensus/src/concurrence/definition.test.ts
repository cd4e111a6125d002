import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pOfAtLeast, pOfAtMost } from '../bounds';
import type { Constituency, Counts } from '../tallies';
import { concurrence, discoveryLevels, furtherVotes, type ItemStatus, itemKinds, largestP } from '.';

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

/** Section 5 word by word: every exact tail, no short cut. */
function statusesByDefinition(
  rows: Counts[][],
  rules: { threshold: number; minimumVotes: number; errorRate: number },
) {
  const enough = ({ n }: Counts) => n >= rules.minimumVotes && n > 0;
  const p = (cells: Counts[], side: 'agree' | 'disagree') =>
    Math.max(...cells.map((c) => (enough(c) ? pOfAtMost(c[side], c.n, rules.threshold) : 1)));
  const found = (values: number[]) => {
    const levels = discoveryLevels(values, rules.errorRate);
    return values.map((value, i) => value <= levels[i]!);
  };
  const concurrent = found(rows.map((cells) => p(cells, 'agree')));
  const rejected = found(rows.map((cells) => p(cells, 'disagree')));
  const blocking = found(rows.flat().map((c) => (enough(c) ? pOfAtLeast(c.agree, c.n, rules.threshold) : 1)));
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
          const { statuses, support, refusal } = concurrence(rows.length, constituencies, counts, rules);
          expect(statuses.map(told)).toEqual(statusesByDefinition(rows, rules));
          expect(itemKinds(rows.length, counts, rules)).toEqual(statuses.map(({ kind }) => kind));
          rows.forEach((cells, item) => {
            const exact = (side: 'agree' | 'disagree') =>
              largestP(
                cells.map((c) => ({ successes: c[side], trials: c.n })),
                rules.threshold,
                rules.minimumVotes,
              );
            expect([support[item]!.p, refusal[item]!.p]).toEqual([exact('agree'), exact('disagree')]);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has for p of an item the largest over the constituencies', () => {
    fc.assert(
      fc.property(
        fc.array(
          cell.filter(({ n }) => n > 0),
          { minLength: 1, maxLength: 8 },
        ),
        (cells) => {
          const shares = cells.map(({ agree, n }) => ({ successes: agree, trials: n }));
          const all = cells.map(({ agree, n }) => pOfAtMost(agree, n, 0.6));
          expect(largestP(shares, 0.6, 1)).toBe(Math.max(...all));
        },
      ),
    );
    expect([largestP([], 0.6, 1), largestP([{ successes: 0, trials: 0 }], 0.6, 0)]).toEqual([1, 1]);
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
