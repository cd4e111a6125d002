import { inLanguage, type LocalizedText } from '@parley/domain/language';
import type { Tier } from '@parley/domain/organisation';

type AuthorRow = {
  authorName: string | null;
  authorParty: LocalizedText | null;
  authorSector: LocalizedText | null;
  authorTier: Tier;
};

/** Who wrote a text, as readers see it: by name, party, sector and tier. Null without an author, and for an account that was erased. */
export function shownAuthor(row: AuthorRow, language: string) {
  const said = (name: LocalizedText | null) => (name === null ? null : inLanguage(name, language));
  return row.authorName === null
    ? null
    : {
        name: row.authorName,
        party: said(row.authorParty),
        sector: said(row.authorSector),
        tier: row.authorTier,
      };
}
