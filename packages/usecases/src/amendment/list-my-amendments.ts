import { listOwnAmendments } from '@parley/db/amendment';
import type { ListMyAmendmentsInput } from '@parley/domain/amendment';
import { inLanguage } from '@parley/domain/language';
import { pageOf } from '@parley/domain/page';
import type { MaybeViewer } from '@parley/domain/person';
import { citedRule } from '../comment';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { ownStateOf } from './shown-amendment';

/** A page of the viewer's own amendments, the newest first, with what became of each. */
export async function listMyAmendments(deps: Deps, viewer: MaybeViewer, input: ListMyAmendmentsInput) {
  permit(deps, viewer, 'amendment.read');
  const { language, cursor } = input;
  const found = await listOwnAmendments(deps.db, { personId: viewer.personId, cursor });
  const page = pageOf(found, (row) => ({ at: row.createdAt, id: row.id }));
  return {
    next: page.next,
    amendments: page.rows.map((row) => ({
      amendmentId: row.id,
      clause: row.clauseNumber,
      number: row.number,
      state: ownStateOf(row),
      reason: { language: row.language, text: row.reason },
      createdAt: row.createdAt,
      decidedAt: row.decidedAt,
      /** The version of its clause that it became. */
      version: row.version,
      /** Where a moderator took it out: by which rule, and why. */
      decision:
        row.itemState === 'removed'
          ? {
              rule: citedRule(row.communityRules, row.refusedRule, language),
              reason: row.refusedReason ?? '',
            }
          : null,
      proposal: { slug: row.proposalSlug, title: inLanguage(row.proposalTitle, language) },
    })),
  };
}
