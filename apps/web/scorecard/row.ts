import type { Database, World } from './world/world';

export type Asked = { seed: number; trials: number };

/** What a row found: so many of so many, and what was wrong with the rest. */
export type Found = { passed: number; of: number; faults: string[]; records: readonly unknown[] };

/** One promise of the scorecard. A row is a file in `rows/`, listed in `rows/index.ts`. */
export type Row = {
  number: number;
  title: string;
  /** How much is tried unless the command line says otherwise: `trials` in the words of the row. */
  trials: number;
  /** Another PostgreSQL than the one that comes with the project. */
  database?: () => Promise<Database>;
  measure(world: World, asked: Asked): Promise<Found>;
};

export const foundOf = (records: readonly { fault: string | null }[]): Found => {
  const faults = records.flatMap(({ fault }) => (fault === null ? [] : [fault]));
  return { passed: records.length - faults.length, of: records.length, faults, records };
};
