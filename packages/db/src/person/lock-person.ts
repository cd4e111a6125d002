import type { Id } from '@parley/domain/id';
import { eq } from 'drizzle-orm';
import type { Tx } from '../client';
import { tierOfPerson } from '../organisation';
import { people } from '../schema';

/**
 * Locks a person's row until the transaction ends: the acts of one person come one after the other, and the
 * address is not confirmed between reading that and writing what depends on it.
 */
export async function lockPerson(tx: Tx, personId: Id<'person'>) {
  const [row] = await tx
    .select({
      partyCode: people.partyCode,
      sectorCode: people.sectorCode,
      tier: tierOfPerson,
      emailConfirmedAt: people.emailConfirmedAt,
    })
    .from(people)
    .where(eq(people.id, personId))
    .for('no key update');
  return row ?? null;
}
