import { saveAct } from '@parley/db/audit';
import { inTransaction, type Tx } from '@parley/db/client';
import { findMembership, findOrganisation, saveHeldTier, saveMembershipEnded } from '@parley/db/organisation';
import { findRecipient } from '@parley/db/person';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { RemoveMemberInput } from '@parley/domain/organisation';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { writeLetter } from '../letter';
import { permit } from '../permission';

/**
 * Somebody does not speak for an organisation any more. In rounds in which they have voted their tier stays as it was. Whoever has an
 * address at one of its domains speaks for it again once they name it again.
 */
export async function removeMember(
  deps: Deps,
  viewer: MaybeViewer,
  { personId }: RemoveMemberInput,
): Promise<void> {
  permit(deps, viewer, 'member.remove');
  await inTransaction(deps.db, async (tx) => {
    const organisationId = await findMembership(tx, personId);
    // Of somebody who speaks for none it is not told whether there is such a person.
    permit(deps, viewer, 'member.remove', { personId, partyCode: null, organisationId });
    if (organisationId === null) throw new DomainError('not-found');
    if (!(await saveMembershipEnded(tx, personId))) throw new DomainError('not-found');
    await saveHeldTier(tx, personId, 'email');
    const act = { happenedAt: deps.now(), personId: viewer.personId, act: 'organisation.remove-member' };
    await saveAct(tx, { ...act, subjectId: personId, details: { organisationId } });
    await tellMembershipEnded(tx, personId, organisationId, deps.now());
  });
}

/** They hear of it by a letter: what they write stands under another name from now on, and it may be a mistake. */
async function tellMembershipEnded(
  tx: Tx,
  personId: Id<'person'>,
  organisationId: Id<'organisation'>,
  now: Date,
): Promise<void> {
  const person = await findRecipient(tx, personId);
  const organisation = await findOrganisation(tx, { id: organisationId });
  // Whose address is not confirmed cannot be reached.
  if (!person?.emailConfirmedAt || organisation === null) return;
  const { displayName, language } = person;
  const content = { displayName, organisation: organisation.name };
  await writeLetter(tx, { kind: 'membership-ended', personId, language, content }, now);
}
