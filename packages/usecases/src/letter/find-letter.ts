import { findLetter as findRow } from '@parley/db/letter';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { isResendable } from '@parley/domain/letter';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** One letter, for an admin: its words where they are kept, and whether it may be sent again. */
export async function findLetter(deps: Deps, viewer: MaybeViewer, letterId: Id<'letter'>) {
  permit(deps, viewer, 'letter.read');
  const letter = await findRow(deps.db, letterId);
  if (letter === null) throw new DomainError('not-found');
  return { ...letter, resendable: isResendable(letter.state, letter.hasContent) };
}
