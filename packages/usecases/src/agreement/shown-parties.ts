import type { PartyRow } from '@parley/db/round';
import { inLanguage, type TextInLanguage } from '@parley/domain/language';

export type ShownParty = { code: string; name: TextInLanguage };

/** Parties in the one order in which they stand everywhere: alphabetical in the reader's language. */
export const shownParties = (rows: readonly PartyRow[], language: string): ShownParty[] =>
  rows
    .map(({ code, name }) => ({ code, name: inLanguage(name, language) }))
    .sort((a, b) => a.name.text.localeCompare(b.name.text, language));
