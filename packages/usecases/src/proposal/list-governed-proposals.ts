import { findAgreement } from '@parley/db/agreement';
import { listGovernedProposals as listRows } from '@parley/db/proposal';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { shownGoverned } from './shown-governed';

/** For an admin: what waits to be opened first, then everything that was, with where its answer stands. */
export async function listGovernedProposals(
  deps: Deps,
  viewer: MaybeViewer,
  input: { agreementSlug: string | null; language: string },
) {
  permit(deps, viewer, 'proposal.govern');
  const agreement = await findAgreement(deps.db, input.agreementSlug);
  if (agreement === null) throw new DomainError('not-found');
  const now = deps.now();
  const rows = await listRows(deps.db, agreement.id);
  return { proposals: rows.map((row) => shownGoverned(row, input.language, now)) };
}
