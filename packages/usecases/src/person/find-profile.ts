import { findProfile as findRow, type Profile } from '@parley/db/person';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** What we keep of the viewer themselves, for themselves. */
export async function findProfile(deps: Deps, viewer: MaybeViewer): Promise<Profile> {
  permit(deps, viewer, 'profile.read');
  const profile = await findRow(deps.db, viewer.personId);
  if (profile === null) throw new DomainError('not-found');
  return profile;
}
