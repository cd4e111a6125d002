import { z } from 'zod';

export type SearchParams = Record<string, string | string[] | undefined>;

/** Which day of the matrix a page shows, against which other, and of whom. */
export type MatrixQuery = {
  asOf: string | null;
  since: string | null;
  /** The one party that is shown; null for all. */
  party: string | null;
  /** Whom that party is compared with. */
  compared: string | null;
  /** What stood for a day and is none. */
  badDay: string | null;
};

const day = z.iso.date();
const written = (value: string | string[] | undefined) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** A day that is none is told and left out; a party that the agreement does not have is left out. */
export function readMatrixQuery(params: SearchParams, parties: readonly string[]): MatrixQuery {
  const [asOf, since] = [written(params.asOf), written(params.since)];
  const isDay = (value: string | null) => value !== null && day.safeParse(value).success;
  const known = (value: string | null) => parties.find((code) => code === value) ?? null;
  const party = known(written(params.party));
  const compared = known(written(params.with));
  return {
    asOf: isDay(asOf) ? asOf : null,
    since: isDay(since) ? since : null,
    party,
    compared: party === null || compared === party ? null : compared,
    badDay: [asOf, since].find((value) => value !== null && !isDay(value)) ?? null,
  };
}

export function matrixAddress({ asOf, since, party, compared }: Partial<MatrixQuery>): string {
  const params = new URLSearchParams();
  const named = { asOf, since, party, with: compared };
  for (const [name, value] of Object.entries(named)) if (value) params.set(name, value);
  return params.size === 0 ? '/matrix' : `/matrix?${params}`;
}
