import type { Id } from '@parley/domain/id';
import { asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { parties } from '../schema';

export async function listParties(db: Db | Tx, agreementId: Id<'agreement'>) {
  return db
    .select({
      code: parties.code,
      name: parties.name,
      treatyName: parties.treatyName,
      officialLanguages: parties.officialLanguages,
      shownLanguages: parties.shownLanguages,
      timeZone: parties.timeZone,
    })
    .from(parties)
    .where(eq(parties.agreementId, agreementId))
    .orderBy(asc(parties.code));
}
export type PartyRow = Awaited<ReturnType<typeof listParties>>[number];
