import type { LocalizedText } from '@parley/domain/language';
import { asc, desc, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { agreements, parties, sectors } from '../schema';

export type AgreementChoices = {
  languages: string[];
  parties: { code: string; name: LocalizedText; timeZone: string }[];
  sectors: { code: string; name: LocalizedText }[];
};

const oncePerCode = <T extends { code: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.toReversed().map((row) => [row.code, row])).values(),
];

/**
 * What a person may say of themselves: the parties, sectors and languages of the agreements that are loaded.
 * Where two agreements use one code, the name in the newer one is taken.
 */
export async function listAgreementChoices(db: Db | Tx): Promise<AgreementChoices> {
  const rows = await db.query.agreements.findMany({
    columns: { id: true, languages: true },
    orderBy: [desc(agreements.loadedAt), desc(agreements.id)],
  });
  const rank = new Map(rows.map((row, position) => [row.id, position]));
  const byAgreement = (a: { agreementId: (typeof rows)[number]['id'] }, b: typeof a) =>
    (rank.get(a.agreementId) ?? 0) - (rank.get(b.agreementId) ?? 0);
  const partyRows = await db.select().from(parties);
  const sectorRows = await db.select().from(sectors).orderBy(asc(sectors.position));
  return {
    languages: [...new Set(rows.flatMap((row) => row.languages))],
    parties: oncePerCode(partyRows.toSorted(byAgreement)).map(({ code, name, timeZone }) => ({
      code,
      name,
      timeZone,
    })),
    sectors: oncePerCode(sectorRows.toSorted(byAgreement))
      .toSorted((a, b) => a.position - b.position)
      .map(({ code, name }) => ({ code, name })),
  };
}

/**
 * Zones that this server can compute local times in, by their IANA names. Reading them opens several hundred
 * files on the server: ask once and keep the answer.
 */
export async function listTimeZones(db: Db | Tx): Promise<string[]> {
  const rows = await db.execute<{ name: string }>(sql`
    select name from pg_timezone_names
    where name = 'UTC' or name ~ '^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/'
    order by name`);
  return rows.map((row) => row.name);
}
