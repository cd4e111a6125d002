import type { listStandingTranslations, TranslatableRow } from '@parley/db/translation';
import type { StandingTranslation } from '@parley/domain/translation';

export type StandingRow = Awaited<ReturnType<typeof listStandingTranslations>>[number];

/** What stands of a text in a language; what its file gave was confirmed with the file, by nobody in particular. */
export function standingIn(
  { given }: Pick<TranslatableRow, 'given'>,
  rows: readonly StandingRow[],
  language: string,
): StandingTranslation | null {
  const row = rows.find((one) => one.language === language);
  if (row !== undefined) return row;
  return given[language] === undefined ? null : { state: 'confirmed', translatorId: null };
}
