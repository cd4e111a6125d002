import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pOfAtLeast, pOfAtMost } from '../bounds';
import type { Constituency, Counts } from '../tallies';
import { discoveryLevels, furtherVotes, itemStatuses } from '.';

const rules = { threshold: 0.6, minimumVotes: 30, errorRate: 0.05 };
const parties: Constituency[] = ['CA', 'MX', 'US'].map((name) => ({ kind: 'party', name }));
const votes = (agree: number, n: number, disagree = n - agree): Counts => ({
  agree,
  disagree,
  pass: n - agree - disagree,
  n,
});

/** The set by its definition, one p value after the other. */
function benjaminiHochberg(p: readonly number[], rate: number): boolean[] {
  const sorted = [...p].sort((a, b) => a - b);
  let cut = -1;
  sorted.forEach((value, i) => {
    if (value <= ((i + 1) * rate) / p.length) cut = value;
  });
  return p.map((value) => value <= cut);
}

describe('discovery levels', () => {
  const pValues = fc.array(
    fc.double({ min: 0, max: 1, noNaN: true }).map((p) => p * p * p),
    { minLength: 1, maxLength: 30 },
  );

  it('contain exactly the Benjamini–Hochberg set', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const levels = discoveryLevels(p, 0.05);
        expect(p.map((value, i) => value <= levels[i]!)).toEqual(benjaminiHochberg(p, 0.05));
      }),
    );
  });

  it('tell which p would bring a hypothesis into the set, the others staying', () => {
    fc.assert(
      fc.property(pValues, fc.nat(), (p, pick) => {
        const i = pick % p.length;
        const level = discoveryLevels(p, 0.05)[i]!;
        const inSetAt = (value: number) => benjaminiHochberg(p.with(i, value), 0.05)[i];
        expect(inSetAt(level)).toBe(true);
        expect(inSetAt(level * 1.0001)).toBe(false);
      }),
    );
  });
});

describe('item status', () => {
  const statusOf = (...row: Counts[]) =>
    itemStatuses(
      1,
      parties,
      row.map((cell) => [cell]),
      rules,
    )[0]!;

  it('is concurrent when every constituency supports it beyond the threshold', () => {
    expect(statusOf(votes(70, 100), votes(24, 30), votes(720, 1000))).toEqual({ kind: 'concurrent' });
  });

  it('is not concurrent for a constituency under the minimum, whatever its share', () => {
    expect(statusOf(votes(70, 100), votes(20, 20), votes(720, 1000))).toEqual({
      kind: 'open',
      needs: [{ constituency: parties[1], furtherVotes: 10 }],
    });
    // 14 of 20 fails despite 70 %, also where 20 votes are enough.
    const status = itemStatuses(1, parties.slice(0, 1), [[votes(14, 20)]], { ...rules, minimumVotes: 20 })[0];
    expect(status?.kind).toBe('open');
  });

  it('names who blocks: the worked example, 72.9 % over all', () => {
    expect(statusOf(votes(40, 100), votes(35, 100), votes(800, 1000))).toEqual({
      kind: 'blocked',
      by: [parties[0], parties[1]],
    });
  });

  it('is rejected when every constituency disagrees beyond the threshold', () => {
    expect(statusOf(votes(10, 100), votes(5, 100), votes(100, 1000))).toEqual({ kind: 'rejected' });
    // Passes are no disagreement: little support blocks, it does not reject.
    expect(statusOf(votes(10, 100, 20), votes(5, 100), votes(100, 1000))).toMatchObject({ kind: 'blocked' });
  });

  it('is open without votes and without constituencies', () => {
    expect(statusOf(votes(0, 0), votes(70, 100), votes(70, 100))).toEqual({
      kind: 'open',
      needs: [{ constituency: parties[0], furtherVotes: 30 }],
    });
    expect(itemStatuses(1, [], [], rules)).toEqual([{ kind: 'open', needs: [] }]);
  });

  it('asks more of each text when many are looked at', () => {
    const alone = itemStatuses(1, parties.slice(0, 1), [[votes(70, 100)]], rules);
    const among = itemStatuses(
      20,
      parties.slice(0, 1),
      [[votes(70, 100), ...Array(19).fill(votes(60, 100))]],
      rules,
    );
    expect(alone[0]?.kind).toBe('concurrent');
    expect(among[0]?.kind).toBe('open');
  });

  it('never turns from concurrent when a supporter is added', () => {
    const cell = fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 80 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (items) => {
        const counts = [0, 1].map((c) => items.map((row) => votes(row[c]![0], row[c]![0] + row[c]![1])));
        const before = itemStatuses(items.length, parties.slice(0, 2), counts, rules);
        const { agree, n } = counts[0]![0]!;
        counts[0]![0] = votes(agree + 1, n + 1);
        const after = itemStatuses(items.length, parties.slice(0, 2), counts, rules);
        if (before[0]?.kind === 'concurrent') expect(after[0]?.kind).toBe('concurrent');
      }),
    );
  });
});

describe('further votes', () => {
  const levels = { support: 0.05, blocking: 0.05 };

  it('are the smallest number that decides at the present share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }), (n, k) => {
        const agree = k % (n + 1);
        const share = agree / n;
        if (Math.abs(share - 0.6) < 0.03) return;
        const p = (total: number) =>
          share > 0.6 ? pOfAtMost(share * total, total, 0.6) : pOfAtLeast(share * total, total, 0.6);
        let smallest: number | null = null;
        for (let more = Math.max(1, 30 - n); more <= 1000 && smallest === null; more++) {
          if (p(n + more) <= 0.05) smallest = more;
        }
        expect(furtherVotes(votes(agree, n), 0.6, levels, 30)).toBe(smallest);
      }),
      { numRuns: 40 },
    );
  });

  it('say over 1,000 by null, always at the threshold itself', () => {
    expect(furtherVotes(votes(60, 100), 0.6, levels, 30)).toBeNull();
    expect(furtherVotes(votes(61, 100), 0.6, levels, 30)).toBeNull();
    expect(furtherVotes(votes(14, 20), 0.6, levels, 30)).toBeLessThan(100);
  });
});
