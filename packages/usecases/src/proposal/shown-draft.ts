import type { DraftRow } from '@parley/db/proposal';
import { inLanguage } from '@parley/domain/language';
import { completeLanguages, writtenIn } from '@parley/domain/proposal';

/** Where a proposal of somebody's stands: what its author can do next follows from it. */
export const draftStandings = ['draft', 'waiting', 'accepted', 'sent-back', 'public'] as const;
export type DraftStanding = (typeof draftStandings)[number];

export function standingOf({ state, newestCase }: Pick<DraftRow, 'state' | 'newestCase'>): DraftStanding {
  if (state === null) return 'draft';
  if (state === 'draft') return newestCase?.state === 'rejected' ? 'sent-back' : 'draft';
  if (state === 'submitted') return newestCase?.state === 'accepted' ? 'accepted' : 'waiting';
  return 'public';
}

/** A proposal of somebody's own as their list shows it. */
export function shownDraft(row: DraftRow, language: string) {
  const title = writtenIn(row.content.title, row.languages);
  const standing = standingOf(row);
  const cited = row.newestCase?.rule ?? null;
  const rule = cited === null ? undefined : row.communityRules[cited - 1];
  return {
    draftId: row.id,
    agreementSlug: row.agreementSlug,
    revision: row.revision,
    updatedAt: row.updatedAt,
    title: Object.keys(title).length === 0 ? null : inLanguage(title, language),
    standing,
    state: row.state,
    number: row.proposalNumber,
    slug: standing === 'public' ? row.proposalSlug : null,
    completeLanguages: completeLanguages(row.content, row.languages),
    round: row.roundTitle === null ? null : inLanguage(row.roundTitle, language),
    /** Why it was sent back. */
    decision:
      standing === 'sent-back' && row.newestCase !== null
        ? {
            rule:
              rule === undefined || cited === null
                ? null
                : { number: cited, title: inLanguage(rule.title, language) },
            reason: row.newestCase.reason ?? '',
          }
        : null,
  };
}
export type ShownDraft = ReturnType<typeof shownDraft>;
