import { listAmendments as listRows } from '@parley/db/amendment';
import { findProposal } from '@parley/db/proposal';
import type { ListAmendmentsInput } from '@parley/domain/amendment';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { isPublicProposal } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { shownAmendment } from './shown-amendment';

/** Every amendment to a proposal, by clause and number; what waits for a moderator shows to its author alone. */
export async function listAmendments(deps: Deps, viewer: MaybeViewer, input: ListAmendmentsInput) {
  const proposal = await findProposal(deps.db, input.proposalSlug);
  if (proposal === null || !isPublicProposal(proposal.state)) throw new DomainError('not-found');
  const rows = await listRows(deps.db, proposal.id, viewer?.personId ?? null);
  return {
    proposal: {
      number: proposal.number,
      slug: proposal.slug,
      title: inLanguage(proposal.title, input.language),
    },
    amendments: rows.map((row) => shownAmendment(row, input.language)),
  };
}
