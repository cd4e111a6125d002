import { listFollows as listRows } from '@parley/db/follow';
import type { Followed } from '@parley/domain/follow';
import type { Id } from '@parley/domain/id';
import { inLanguage, shownText, type TextInLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

export type ShownFollow = { what: Followed; name: TextInLanguage | null; number: number | null };

/** All that the viewer follows, by name. A statement that was taken out has none any more. */
export async function listFollows(
  deps: Deps,
  viewer: MaybeViewer,
  { language }: { language: string },
): Promise<ShownFollow[]> {
  permit(deps, viewer, 'follow.read');
  const rows = await listRows(deps.db, viewer.personId);
  return rows.flatMap((row): ShownFollow[] => {
    const { proposalSlug, proposalTitle, statementText, statementLanguage, domainCode, domainName } = row;
    if (proposalSlug !== null && proposalTitle !== null) {
      const what = { kind: 'proposal', slug: proposalSlug } as const;
      return [{ what, name: inLanguage(proposalTitle, language), number: null }];
    }
    if (statementText !== null && statementLanguage !== null) {
      const original = { language: statementLanguage, text: statementText };
      const isShown = row.itemState === 'live';
      const name = isShown ? shownText(original, row.translations ?? {}, language) : null;
      const statementId = row.statementId as Id<'statement'>;
      return [{ what: { kind: 'statement', statementId }, name, number: row.statementNumber }];
    }
    if (domainCode === null || domainName === null || row.agreementSlug === null) return [];
    const what = { kind: 'domain', agreementSlug: row.agreementSlug, code: domainCode } as const;
    return [{ what, name: inLanguage(domainName, language), number: null }];
  });
}
