import { inTransaction } from '@parley/db/client';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { provenPerson } from '../person/proven-person';
import { tellAccountChange } from '../person/tell-account-change';
import { makeRecoveryCodes } from './recovery-codes';

/** Ten recovery codes in place of those before, shown this once. */
export async function renewRecoveryCodes(
  deps: Deps,
  viewer: MaybeViewer,
): Promise<{ recoveryCodes: string[] }> {
  const person = await provenPerson(deps, viewer);
  return inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    if (!person.hasSecondFactor) throw new DomainError('not-found');
    await tellAccountChange(
      tx,
      person,
      { change: 'recovery-codes-made', act: 'factor.renew-recovery-codes' },
      now,
    );
    return { recoveryCodes: await makeRecoveryCodes(tx, person.personId, now) };
  });
}
