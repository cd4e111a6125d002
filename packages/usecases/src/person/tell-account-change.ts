import { saveAct } from '@parley/db/audit';
import type { Tx } from '@parley/db/client';
import type { Recipient } from '@parley/db/person';
import type { AccountChange } from '@parley/domain/letter';
import { writeLetter } from '../letter';

/** Writes a change of what lets people in into the log, and tells its owner by a letter: it may not have been them. */
export async function tellAccountChange(
  tx: Tx,
  person: Recipient,
  { change, act, address }: { change: AccountChange; act: string; address?: string },
  now: Date,
): Promise<void> {
  const { personId, language, displayName } = person;
  await saveAct(tx, { happenedAt: now, personId, act, subjectId: personId });
  const content = { displayName, change };
  const letter = { kind: 'account-changed' as const, personId, language, content };
  await writeLetter(tx, address === undefined ? letter : { ...letter, address }, now);
}
