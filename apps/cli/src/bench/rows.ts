/** One row of the benchmark: where its votes come from, and what its peer needs where that is documented. */
export interface BenchRow {
  readonly name: string;
  readonly source: PlantedSource | PolisSource;
  /** `report`: a full recompute. `batch`: 1,000 votes on a warm state, and its report. */
  readonly work: 'report' | 'batch';
  readonly peerSecondsDocumented: number | null;
}

export interface PlantedSource {
  readonly people: number;
  readonly items: number;
  readonly votesPerPerson: number;
  readonly seed: number;
}

export interface PolisSource {
  readonly polis: string;
}

/** What is asked on the command line. */
export interface BenchOptions {
  readonly seed: number;
  readonly votes?: number;
  readonly polis?: string;
  readonly rows?: readonly string[];
}

const VOTES_PER_PERSON = 39.5;

/** Votes of one batch on a warm state. */
export const BATCH_VOTES = 1000;

/**
 * The rows to run. Named ones are those of the specification ('Bars'); `votes` and `polis` each ask for one row of their own
 * instead, unless names are given too. Peer: red-dwarf 0.4, CPU seconds on the same shape of room.
 */
export function benchRows({ seed, votes, polis, rows }: BenchOptions): BenchRow[] {
  const planted = (people: number, items: number, votesPerPerson: number) => ({
    people,
    items,
    votesPerPerson,
    seed,
  });
  const named: BenchRow[] = [
    { name: '10k', source: planted(10_000, 500, 39), work: 'report', peerSecondsDocumented: 5.6 },
    { name: '100k', source: planted(100_000, 1000, 39.5), work: 'report', peerSecondsDocumented: 262 },
    { name: '1m', source: planted(1_000_000, 2000, 40), work: 'report', peerSecondsDocumented: null },
    { name: 'batch', source: planted(100_000, 1000, 39.5), work: 'batch', peerSecondsDocumented: null },
  ];
  const own: BenchRow[] = [];
  if (polis !== undefined) {
    own.push({
      name: polis.split('/').findLast(Boolean) ?? polis,
      source: { polis },
      work: 'report',
      peerSecondsDocumented: null,
    });
  }
  if (votes !== undefined) {
    const people = Math.max(1, Math.round(votes / VOTES_PER_PERSON));
    const items = votes < 1e6 ? 500 : votes < 1e7 ? 1000 : 2000;
    own.push({
      name: `${votes} votes`,
      source: planted(people, items, VOTES_PER_PERSON),
      work: 'report',
      peerSecondsDocumented: null,
    });
  }
  const chosen =
    rows === undefined ? (own.length > 0 ? [] : named) : named.filter(({ name }) => rows.includes(name));
  const unknown = rows?.find((name) => !named.some((row) => row.name === name));
  if (unknown !== undefined) {
    throw new RangeError(
      `There is no row ${JSON.stringify(unknown)}: name some of ${named.map(({ name }) => name).join(', ')}.`,
    );
  }
  return [...own, ...chosen];
}
