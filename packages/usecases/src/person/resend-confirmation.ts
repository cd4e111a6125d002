import { inTransaction } from '@parley/db/client';
import { findRecipient, lockAddress } from '@parley/db/person';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { askConfirmation } from './ask-confirmation';

/** Between two letters. Long enough for the first to arrive, short enough to wait for. */
const pauseSeconds = 60;

/** Sends the link again, to the address that this person claims. False if one was sent a moment ago, or many today. */
export async function resendConfirmation(deps: Deps, viewer: MaybeViewer): Promise<{ sent: boolean }> {
  permit(deps, viewer, 'account.change');
  return inTransaction(deps.db, async (tx) => {
    const person = await findRecipient(tx, viewer.personId);
    if (!person?.email || person.emailConfirmedAt !== null) return { sent: false };
    const { personId, email, displayName, language } = person;
    await lockAddress(tx, email);
    const claimant = { personId, email, displayName, language };
    return { sent: await askConfirmation(tx, claimant, deps.now(), pauseSeconds) };
  });
}
