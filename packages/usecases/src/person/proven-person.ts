import { findRecipient, type Recipient } from '@parley/db/person';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** The viewer, who has just proved who they are, with the session that they did it in. */
export async function provenPerson(
  deps: Deps,
  viewer: MaybeViewer,
): Promise<Recipient & { sessionId: Id<'session'> }> {
  permit(deps, viewer, 'account.secure');
  const { sessionId } = viewer;
  const person = await findRecipient(deps.db, viewer.personId);
  if (!person || sessionId === null) throw new DomainError('not-signed-in');
  return { ...person, sessionId };
}
