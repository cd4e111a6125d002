import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lowerBound, pOfAtMost } from '../bounds';
import { concurrence } from '../concurrence';
import type { Constituency, Counts } from '../tallies';
import { fewestToForge, fewestToUndo, type Survival, survival } from '.';

const finding = { threshold: 0.6, level: 0.05, minimumVotes: 30 };
type Measure = 'test' | 'lowerBound' | 'rawShare';
const MEASURES: Measure[] = ['test', 'lowerBound', 'rawShare'];

const stands: Record<Measure, (agree: number, n: number) => boolean> = {
  test: (agree, n) => n >= 30 && pOfAtMost(agree, n, 0.6) <= 0.05,
  lowerBound: (agree, n) => n >= 30 && lowerBound(agree, n) >= 0.6,
  rawShare: (agree, n) => n >= 30 && agree / n >= 0.6,
};

test.each([
  [70, 100, 4, 17],
  [90, 100, 35, 51],
  [24, 30, 3, 11],
])(
  '%d of %d falls to %d fabricated ballots on its lower bound, to %d on its raw share',
  (agree, n, on, raw) => {
    const { lowerBound: onLower, rawShare } = fewestToUndo(agree, n, finding);
    expect([onLower, rawShare]).toEqual([on, raw]);
  },
);

describe('fewest ballots in one constituency', () => {
  const cell = fc.tuple(fc.nat(300), fc.nat(200)).map(([agree, other]) => ({ agree, n: agree + other }));

  it('are what trying 0, 1, 2 … finds', () => {
    fc.assert(
      fc.property(cell, ({ agree, n }) => {
        const undo = fewestToUndo(agree, n, finding);
        const forge = fewestToForge(agree, n, finding);
        for (const measure of MEASURES) {
          let against = 0;
          while (stands[measure](agree, n + against)) against++;
          let inFavour = 0;
          while (!stands[measure](agree + inFavour, n + inFavour)) inFavour++;
          expect([measure, undo[measure], forge[measure]]).toEqual([measure, against, inFavour]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('grow with every real supporter, and the test never takes more than the bound, nor the bound than the share', () => {
    fc.assert(
      fc.property(cell, ({ agree, n }) => {
        const now = fewestToUndo(agree, n, finding);
        const more = fewestToUndo(agree + 1, n + 1, finding);
        expect(fewestToForge(agree + 1, n + 1, finding).test).toBeLessThanOrEqual(
          fewestToForge(agree, n, finding).test,
        );
        for (const measure of MEASURES) expect(more[measure]).toBeGreaterThanOrEqual(now[measure]);
        expect(now.test).toBeLessThanOrEqual(now.lowerBound);
        expect(now.lowerBound).toBeLessThanOrEqual(now.rawShare);
      }),
    );
  });

  it('are found at once in a room of a million', () => {
    expect(fewestToUndo(700_000, 1_000_000, finding).rawShare).toBe(166_667);
    expect(fewestToForge(100_000, 1_000_000, finding).rawShare).toBe(1_250_000);
  });
});

const constituencies: Constituency[] = [
  { kind: 'party', name: 'CA' },
  { kind: 'party', name: 'US' },
  { kind: 'group', name: 'A' },
  { kind: 'group', name: 'B' },
];
const rules = { threshold: 0.6, minimumVotes: 5, errorRate: 0.2 };
const counted = (agree: number, disagree: number): Counts => ({
  agree,
  disagree,
  pass: 0,
  n: agree + disagree,
});

/** The survival of item 0 among others that stay as they are. */
function survivalOf(items: Counts[][], unverified: Record<string, number> = {}): Survival {
  const found = concurrence(items.length, constituencies, byConstituency(items), rules);
  return survival(
    {
      status: found.statuses[0]!,
      supportLevel: found.supportLevels[0]!,
      refusalLevel: found.refusalLevels[0]!,
      blockingLevels: found.blockingLevels[0]!,
      counts: items[0]!,
    },
    constituencies,
    rules,
    unverified,
  );
}

const byConstituency = (items: Counts[][]) => constituencies.map((_, c) => items.map((cells) => cells[c]!));
const statusAfter = (items: Counts[][], first: Counts[]) =>
  concurrence(items.length, constituencies, byConstituency([first, ...items.slice(1)]), rules).statuses[0]!
    .kind;

/** Whether some fabrication of so many people, each with a party, a group or none and a choice, gives a status that is wanted. */
function canReach(items: Counts[][], ballots: number, wanted: (kind: string) => boolean): boolean {
  const kinds = [0, 1].flatMap((party) =>
    [2, 3, null].flatMap((group) => [true, false].map((agrees) => ({ party, group, agrees }))),
  );
  const search = (left: number, from: number, cells: Counts[]): boolean => {
    if (left === 0) return wanted(statusAfter(items, cells));
    return kinds.slice(from).some(({ party, group, agrees }, at) => {
      const next = cells.map((cell, c) =>
        c === party || c === group
          ? counted(cell.agree + (agrees ? 1 : 0), cell.disagree + (agrees ? 0 : 1))
          : cell,
      );
      return search(left - 1, from + at, next);
    });
  };
  return search(ballots, 0, items[0]!);
}

describe('survival of a status', () => {
  const small = fc.tuple(fc.integer({ min: 4, max: 14 }), fc.nat(2)).map(([a, d]) => counted(a, d));
  const item = fc.tuple(small, small, small, small);

  it('by the rule itself is what a search over every fabrication finds, the other items staying', () => {
    const searched = { undone: 0, forged: 0 };
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), (items) => {
        const { undo, forge } = survivalOf(items);
        const kind = statusAfter(items, items[0]!);
        if (kind === 'concurrent' && undo!.fewest.test <= 4) {
          searched.undone++;
          expect(canReach(items, undo!.fewest.test, (other) => other !== kind)).toBe(true);
          expect(canReach(items, undo!.fewest.test - 1, (other) => other !== kind)).toBe(false);
        }
        if (forge && forge.fewest.test <= 3) {
          searched.forged++;
          expect(canReach(items, forge.fewest.test, (other) => other === 'concurrent')).toBe(true);
          expect(canReach(items, forge.fewest.test - 1, (other) => other === 'concurrent')).toBe(false);
        }
      }),
      { numRuns: 80 },
    );
    expect(Math.min(searched.undone, searched.forged)).toBeGreaterThan(5);
  });

  it('is by the weakest constituency, and forging needs the larger sum of parties and of groups', () => {
    const strong = survivalOf([[counted(90, 10), counted(70, 30), counted(95, 20), counted(65, 20)]]);
    expect(strong.forge).toBeNull();
    expect(strong.undo!.fewest.rawShare).toBe(17);
    expect(strong.undo!.ballots.map(({ rawShare }) => rawShare)).toEqual([51, 17, 44, 24]);
    const weak = survivalOf([[counted(50, 50), counted(90, 10), counted(30, 30), counted(110, 30)]]);
    expect(weak.undo === null || weak.undo.ballots.length > 0).toBe(true);
    const parts = weak.forge!.ballots.map(({ lowerBound: needed }) => needed);
    expect(weak.forge!.fewest.lowerBound).toBe(Math.max(parts[0]! + parts[1]!, parts[2]! + parts[3]!));
  });

  it('of one that is blocked is how many supporters end the blocking, in the blockers alone', () => {
    const cells = [counted(40, 60), counted(800, 200), counted(500, 100), counted(340, 160)];
    const { undo } = survivalOf([cells]);
    expect(undo!.ballots.map(({ constituency }) => constituency.name)).toEqual(['CA']);
    const { test: needed } = undo!.fewest;
    const after = (added: number) => statusAfter([cells], [counted(40 + added, 60), ...cells.slice(1)]);
    expect([after(needed - 1), after(needed)]).toEqual(['blocked', 'open']);
  });

  it('is fragile where a party has more unverified accounts than the ballots that undo it', () => {
    const cells = [counted(90, 10), counted(70, 30), counted(95, 20), counted(95, 20)];
    const { test: byRule, lowerBound: byBound } = survivalOf([cells]).undo!.ballots[1]!;
    const needed = Math.min(byRule, byBound);
    expect(survivalOf([cells], { US: needed }).fragile).toBe(false);
    expect(survivalOf([cells], { US: needed + 1 }).fragile).toBe(true);
    expect(survivalOf([cells], { CA: needed + 1 }).fragile).toBe(false);
    // The same accounts may be put in any group.
    expect(survivalOf([cells], { CA: 40, US: 0 }).fragile).toBe(true);
  });
});
