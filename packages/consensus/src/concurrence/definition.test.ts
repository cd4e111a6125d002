import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pOfAtLeast, pOfAtMost } from '../bounds';
import type { Constituency, Counts } from '../tallies';
import { concurrence, discoveryLevels, type ItemStatus, largestP } from '.';

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

  it('asks no more of what remains when a further vote falls as expected', () => {
    const rules = { threshold: 0.6, minimumVotes: 30, errorRate: 0.05 };
    const need = (agree: number, n: number) => {
      const status = concurrence(1, constituencies.slice(0, 1), [[votes(agree, n - agree)]], rules)
        .statuses[0]!;
      return status.kind === 'open' ? status.needs[0]!.furtherVotes! : 0;
    };
    // At 70 % each: the votes still needed fall as those there are grow by ten at the same share.
    const needs = [10, 20, 30, 40, 50, 60, 70, 80].map((n) => need((7 * n) / 10, n));
    for (let i = 1; i < needs.length; i++) expect(needs[i]!).toBe(Math.max(0, needs[i - 1]! - 10));
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
