import { inTransaction } from '@parley/db/client';
import { findAddressOwner } from '@parley/db/person';
import { listSponsors, saveSponsor } from '@parley/db/proposal';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { type InviteSponsorInput, sponsorsMost, writtenIn } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { writeLetter } from '../letter';
import { permit } from '../permission';
import { lockOwnDraft } from './own-draft';

/**
 * Asks whoever has confirmed this address to stand behind a proposal, by a letter, once. Who asks gets the same answer whether
 * anybody has the address.
 */
export async function inviteSponsor(
  deps: Deps,
  viewer: MaybeViewer,
  input: InviteSponsorInput,
): Promise<void> {
  permit(deps, viewer, 'proposal.write');
  await deps.count?.('write', viewer);
  const { draftId, email } = input;
  await inTransaction(deps.db, async (tx) => {
    const draft = await lockOwnDraft(tx, viewer, draftId);
    const title = writtenIn(draft.content.title, draft.languages);
    if (Object.keys(title).length === 0) throw new DomainError('proposal-incomplete', { field: 'title' });
    if ((await listSponsors(tx, draftId)).length >= sponsorsMost) throw new DomainError('too-many');
    const owner = await findAddressOwner(tx, email);
    if (owner === null || owner.disabled || owner.personId === viewer.personId) return;
    const { personId, displayName, language } = owner;
    const now = deps.now();
    if (!(await saveSponsor(tx, { draftId, personId, invitedAt: now }))) return;
    const { text, language: titleLanguage } = inLanguage(title, language);
    const content = { displayName, author: viewer.displayName, title: text, titleLanguage };
    await writeLetter(tx, { kind: 'sponsor-asked', personId, language, content }, now);
  });
}
