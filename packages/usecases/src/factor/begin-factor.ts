import type { Tx } from '@parley/db/client';
import {
  countPasskeys,
  deleteRecoveryCodes,
  deleteSecondFactor,
  findAuthenticatorSince,
  saveSecondFactor,
} from '@parley/db/factor';
import type { Recipient } from '@parley/db/person';
import { deleteSessions } from '@parley/db/session';
import type { Id } from '@parley/domain/id';
import { tellAccountChange } from '../person/tell-account-change';
import { makeRecoveryCodes } from './recovery-codes';

/**
 * What follows from setting up a factor: signing in asks for it, sessions in which it was not proved end, and the
 * first one brings recovery codes.
 *
 * @returns the recovery codes; null where the person has them from an earlier factor
 */
export async function beginFactor(
  tx: Tx,
  person: Recipient,
  { sessionId, act }: { sessionId: Id<'session'>; act: string },
  now: Date,
): Promise<string[] | null> {
  const { personId } = person;
  const isFirst = await saveSecondFactor(tx, personId, sessionId, now);
  await deleteSessions(tx, personId, sessionId);
  await tellAccountChange(tx, person, { change: 'factor-added', act }, now);
  return isFirst ? makeRecoveryCodes(tx, personId, now) : null;
}

/** What follows from taking one away: without any other left, the password alone signs in again. */
export async function endFactor(tx: Tx, person: Recipient, act: string, now: Date): Promise<void> {
  const { personId } = person;
  const hasOther =
    (await findAuthenticatorSince(tx, personId)) !== null || (await countPasskeys(tx, personId)) > 0;
  if (!hasOther) {
    await deleteRecoveryCodes(tx, personId);
    await deleteSecondFactor(tx, personId);
  }
  await tellAccountChange(tx, person, { change: 'factor-removed', act }, now);
}
