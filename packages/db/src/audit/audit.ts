import type { Id } from '@parley/domain/id';
import type { Tx } from '../client';
import { audit } from '../schema';

export type Act = {
  happenedAt: Date;
  /** Null for the command line. */
  personId: Id<'person'> | null;
  act: string;
  subjectId: string;
  details?: Record<string, string | number | boolean | null>;
};

/** Writes an act of a moderator or admin into the log, in the transaction of the act. */
export async function saveAct(tx: Tx, { details = {}, ...act }: Act): Promise<void> {
  await tx.insert(audit).values({ ...act, details });
}
