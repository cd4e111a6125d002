import type { Id } from '@parley/domain/id';
import { asc, inArray } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { parties } from '../schema';

export async function listParties(db: Db | Tx, ...agreementIds: Id<'agreement'>[]) {
  if (agreementIds.length === 0) return [];
  return db
    .select({
      agreementId: parties.agreementId,
      code: parties.code,
      name: parties.name,
      treatyName: parties.treatyName,
      officialLanguages: parties.officialLanguages,
      shownLanguages: parties.shownLanguages,
      timeZone: parties.timeZone,
    })
    .from(parties)
    .where(inArray(parties.agreementId, agreementIds))
    .orderBy(asc(parties.code));
}
export type PartyRow = Awaited<ReturnType<typeof listParties>>[number];
