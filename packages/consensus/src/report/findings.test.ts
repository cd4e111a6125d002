import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../change';
import { plantedRoom } from '../rooms';
import { computeReport, editionOf, type ReportInput } from '.';

const room = plantedRoom({ people: 400, items: 30, votesPerPerson: 20, leastVotes: 8, seed: 5 });
const SECTORS = ['industry', 'labour', 'law', null];
const input: ReportInput = {
  items: room.items.map((id) => ({ id })),
  participants: room.participants.map((id, i) => ({
    id,
    party: room.party[i]!,
    sector: SECTORS[(i * i) % 4]!,
  })),
  votes: room.votes,
  eligible: { CA: 1000, MX: 500 },
  unverified: { CA: 500, MX: 0, US: 0 },
  matters: { participant: room.votes.participant.slice(0, 500), item: room.votes.item.slice(0, 500) },
  reservations: { participant: room.votes.participant.slice(0, 900), item: room.votes.item.slice(0, 900) },
};
const easy = { threshold: 0.5, minimumVotes: 10 };
const margins = [
  { attribute: 'party' as const, source: 'Census, 2020', shares: { CA: 0.2, MX: 0.3, US: 0.5 } },
  {
    attribute: 'sector' as const,
    source: 'Survey, 2024',
    shares: { industry: 0.6, labour: 0.3, press: 0.1 },
  },
];
const report = computeReport(input, { ...easy, margins });
const { findings } = report;

/** People who are there change order and so do items; the marks follow. */
function turned(given: ReportInput): ReportInput {
  const people = given.participants.length;
  const items = given.items.length;
  const columns = <T extends { participant: Uint32Array; item: Uint32Array }>(marks: T) => ({
    ...marks,
    participant: marks.participant.map((at) => people - 1 - at),
    item: marks.item.map((at) => items - 1 - at),
  });
  return {
    ...given,
    participants: [...given.participants].reverse(),
    items: [...given.items].reverse(),
    votes: columns(given.votes),
    matters: columns(given.matters!),
    reservations: columns(given.reservations!),
  };
}

describe('what stands beside the statuses', () => {
  it('has the same bytes whatever the order of people and items, and changes nothing but labels with other party names', () => {
    expect(JSON.stringify(computeReport(turned(input), { ...easy, margins }))).toBe(JSON.stringify(report));
    const other: Record<string, string> = { CA: 'X1', MX: 'X2', US: 'X3' };
    const named = (counts: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(counts).map(([name, count]) => [other[name]!, count]));
    const renamed = computeReport(
      {
        ...input,
        participants: input.participants.map((one) => ({ ...one, party: other[one.party!]! })),
        eligible: named(input.eligible!),
        unverified: named(input.unverified!),
      },
      { ...easy, margins: [{ ...margins[0]!, shares: named(margins[0]!.shares) }, margins[1]!] },
    );
    const back = JSON.stringify(renamed.findings).replaceAll(
      /"X([123])"/g,
      (_, i) => `"${['CA', 'MX', 'US'][i - 1]}"`,
    );
    expect(JSON.parse(back)).toEqual(findings);
  });

  it('is plain data, and says what is not known', () => {
    const walk = (value: unknown): void => {
      if (typeof value === 'number') expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
      else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
      else expect(value).not.toBeUndefined();
    };
    walk(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    const { eligible: _, unverified: __, matters: ___, reservations: ____, ...bare } = input;
    const known = computeReport(bare, easy).findings;
    expect([known.final, known.matters, known.weights.margins, known.weights.raking]).toEqual([
      false,
      null,
      [],
      null,
    ]);
    expect(known.survival.accountsKnown).toBe(false);
    expect(
      known.participation.parties.every(({ eligible, rate }) => eligible === null && rate === null),
    ).toBe(true);
    expect(known.weights.items.every(({ raked }) => raked === null)).toBe(true);
    expect(computeReport({ ...bare, final: true }, easy).findings.final).toBe(true);
  });

  it('weights people to the margins of the rules, by party and sector, and tells whom no weight makes up for', () => {
    const { weights } = findings;
    expect(weights.margins.map(({ source, unmet }) => [source, unmet])).toEqual([
      ['Census, 2020', []],
      ['Survey, 2024', ['press']],
    ]);
    // Law and no sector are not listed: half of all.
    expect(weights.margins[1]!.unlisted).toBe(
      input.participants.filter(({ sector }) => sector === 'law' || sector === null).length,
    );
    expect(weights.raking).toMatchObject({ converged: true, capped: 0 });
    const weightOf = new Map(
      weights.raking!.weights.map(({ party, sector, weight }) => [`${party} ${sector}`, weight]),
    );
    const total = { CA: 0, MX: 0, US: 0 } as Record<string, number>;
    for (const { party, sector } of input.participants) total[party!]! += weightOf.get(`${party} ${sector}`)!;
    expect([total.CA! / 400, total.MX! / 400, total.US! / 400].map((share) => share.toFixed(8))).toEqual([
      '0.20000000',
      '0.30000000',
      '0.50000000',
    ]);
    expect(weights.raking!.effectivePeople).toBeLessThan(400);
  });

  it('names every party with its people, those eligible, and its sectors', () => {
    const people = (party: string) => room.party.filter((one) => one === party).length;
    expect(findings.participation.parties.map(({ party, people, rate }) => [party, people, rate])).toEqual([
      ['CA', people('CA'), people('CA') / 1000],
      ['MX', people('MX'), people('MX') / 500],
      ['US', people('US'), null],
    ]);
    const covered = findings.participation.coverage.flatMap(({ sectors }) => sectors);
    expect(covered.reduce((sum, { people }) => sum + people, 0)).toBe(
      input.participants.filter(({ sector }) => sector !== null).length,
    );
  });

  it('labels fragile what the unverified accounts of one party could undo, and survives by what its counts say', () => {
    const concurrent = report.items.flatMap(({ status }, item) =>
      status.kind === 'concurrent' ? [item] : [],
    );
    expect(concurrent.length).toBeGreaterThan(0);
    for (const item of concurrent) {
      const { undo, fragile } = findings.survival.items[item]!;
      expect([undo!.fewest.test > 0, fragile]).toEqual([true, true]);
    }
  });

  it('counts a mark once, and only beside a vote', () => {
    const marks = input.matters!;
    const doubled = {
      participant: Uint32Array.of(...marks.participant, ...marks.participant),
      item: Uint32Array.of(...marks.item, ...marks.item),
    };
    expect(computeReport({ ...input, matters: doubled }, { ...easy, margins }).findings.matters).toEqual(
      findings.matters,
    );
    expect(findings.matters!.items.reduce((sum, { people }) => sum + people, 0)).toBe(500);
    for (const { people, votes } of findings.matters!.items) expect(people).toBeLessThanOrEqual(votes);
    const beyond = { participant: Uint32Array.of(400), item: Uint32Array.of(0) };
    expect(() => computeReport({ ...input, matters: beyond })).toThrow('A mark is out of range.');
  });

  it('refuses rules that make no sense, by name', () => {
    const refused = (rules: object) => () => computeReport(input, rules);
    expect(refused({ weightCap: 0.5 })).toThrow('weightCap');
    expect(refused({ minorityShare: 0 })).toThrow('minorityShare');
    expect(refused({ uncertainShare: 1 })).toThrow('uncertainShare');
    expect(refused({ margins: [margins[0], margins[0]] })).toThrow('margins');
  });
});

describe('change since the previous edition', () => {
  it('is nothing since itself, and sums to what is seen when people come and others change their minds', () => {
    const rules = { ...easy, margins };
    const edition = editionOf(input, report);
    const same = computeReport(input, rules, edition).change!;
    expect([same.items, same.arrived, same.left]).toEqual([[], [], []]);
    expect(report.change).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 380 }), fc.nat(200), (early, altered) => {
        const keep = room.votes.participant.map((at) => (at < early ? 1 : 0));
        const pick = <T extends Uint32Array | Uint8Array>(column: T) =>
          column.filter((_, i) => keep[i] === 1) as T;
        const choice = pick(room.votes.choice).map((code, i) => (i < altered ? 2 - code : code));
        const before: ReportInput = {
          ...input,
          participants: input.participants.slice(0, early),
          votes: { participant: pick(room.votes.participant), item: pick(room.votes.item), choice },
        };
        const { matters: _, reservations: __, ...earlier } = before;
        const old = computeReport(earlier, rules);
        const now = computeReport(input, rules, editionOf(earlier, old));
        for (const { id, weakest } of now.change!.items) {
          const [was, is] = [old, now].map((one) => one.items.find((item) => item.id === id)!.weakest!.lower);
          expect([weakest!.before, weakest!.after]).toEqual([was, is]);
          const sum = CAUSES.reduce((total, cause) => total + weakest!.parts[cause], 0);
          expect(Math.abs(sum - (is! - was!))).toBeLessThan(1e-9);
        }
        const { concurrent } = now.change!.board;
        expect([concurrent.before, concurrent.after]).toEqual([
          old.statuses.concurrent,
          now.statuses.concurrent,
        ]);
      }),
      { numRuns: 5 },
    );
    // Ten reports, each of which tests a room for groups.
  }, 300_000);
});
