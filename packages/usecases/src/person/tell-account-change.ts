import { saveAct } from '@parley/db/audit';
import type { Tx } from '@parley/db/client';
import type { Recipient } from '@parley/db/person';
import type { Id } from '@parley/domain/id';
import type { AccountChange } from '@parley/domain/letter';
import { writeLetter } from '../letter';

type Told = {
  change: AccountChange;
  act: string;
  /** Where the letter goes if not to the person's own address. */
  address?: string;
  /** Who did it, if not the person; null for the command line. */
  by?: Id<'person'> | null;
};

/** Writes a change of what lets people in into the log, and tells its owner by a letter: it may not have been them. */
export async function tellAccountChange(
  tx: Tx,
  person: Recipient,
  { change, act, address, by = person.personId }: Told,
  now: Date,
): Promise<void> {
  const { personId, language, displayName } = person;
  await saveAct(tx, { happenedAt: now, personId: by, act, subjectId: personId });
  const content = { displayName, change };
  const letter = { kind: 'account-changed' as const, personId, language, content };
  await writeLetter(tx, address === undefined ? letter : { ...letter, address }, now);
}
