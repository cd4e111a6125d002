import type { Id } from '@parley/domain/id';
import type { ConsentKind } from '@parley/domain/person';
import { desc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { consents, people } from '../schema';

/** One answer to one question, as it was given. */
export type Consent = {
  kind: ConsentKind;
  given: boolean;
  version: string;
  language: string;
  decidedAt: Date;
};

/** Adds answers to a person's history; nothing in it is ever changed. */
export async function saveConsents(
  tx: Tx,
  personId: Id<'person'>,
  answers: readonly Consent[],
): Promise<void> {
  await tx.insert(consents).values(answers.map((answer) => ({ ...answer, personId })));
}

/** A person's answers, the newest first. */
export function listConsents(db: Db | Tx, personId: Id<'person'>): Promise<Consent[]> {
  return db
    .select({
      kind: consents.kind,
      given: consents.given,
      version: consents.version,
      language: consents.language,
      decidedAt: consents.decidedAt,
    })
    .from(consents)
    .where(eq(consents.personId, personId))
    .orderBy(desc(consents.sequence));
}

/** Of a row of `people`: their newest answer about taking part was yes. Who was never asked has an account that an operator made. */
export const isConsented = sql<boolean>`coalesce((select ${consents.given} from ${consents}
  where ${consents.personId} = ${people.id} and ${consents.kind} = 'take-part'
  order by ${consents.sequence} desc limit 1), true)`;
