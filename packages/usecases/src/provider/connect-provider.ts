import { inTransaction } from '@parley/db/client';
import {
  deleteProviderAccounts,
  findProviderPerson,
  listProviderAccounts,
  saveProviderAccount,
} from '@parley/db/provider';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { Claims } from '@parley/domain/provider';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { provenPerson } from '../person/proven-person';
import { tellAccountChange } from '../person/tell-account-change';

/** Connects an account elsewhere with the viewer, who has just proved who they are here. */
export async function connectProvider(deps: Deps, viewer: MaybeViewer, claims: Claims): Promise<void> {
  const person = await provenPerson(deps, viewer);
  await inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    if (await saveProviderAccount(tx, person.personId, claims, now)) {
      await tellAccountChange(tx, person, { change: 'provider-connected', act: 'provider.connect' }, now);
      return;
    }
    const owner = await findProviderPerson(tx, claims);
    if (owner?.personId !== person.personId) throw new DomainError('provider-taken');
  });
}

/** The viewer no longer signs in by this issuer. Their address still does, by a link. */
export async function disconnectProvider(
  deps: Deps,
  viewer: MaybeViewer,
  { issuer }: { issuer: string },
): Promise<void> {
  const person = await provenPerson(deps, viewer);
  await inTransaction(deps.db, async (tx) => {
    const gone = await deleteProviderAccounts(tx, person.personId, issuer);
    if (gone === 0) throw new DomainError('not-found');
    await tellAccountChange(
      tx,
      person,
      { change: 'provider-disconnected', act: 'provider.disconnect' },
      deps.now(),
    );
  });
}

/** By which issuers the viewer signs in. */
export async function listProviders(
  deps: Deps,
  viewer: MaybeViewer,
): Promise<{ issuer: string; createdAt: Date }[]> {
  permit(deps, viewer, 'account.read');
  return listProviderAccounts(deps.db, viewer.personId);
}
