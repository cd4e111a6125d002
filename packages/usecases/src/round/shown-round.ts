import type { RoundRow } from '@parley/db/round';
import { inLanguage } from '@parley/domain/language';
import { daysLeft, shownState } from '@parley/domain/round';

/** A round as a list shows it. */
export function shownRound(row: RoundRow, participants: number, language: string, now: Date) {
  return {
    id: row.id,
    slug: row.slug,
    title: inLanguage(row.title, language),
    summary: inLanguage(row.summary, language),
    state: shownState(row.facts, now),
    daysLeft: daysLeft(row.facts, now),
    opensAt: row.facts.opensAt,
    closesAt: row.facts.closesAt,
    timeZone: row.timeZone,
    demonstration: row.demonstration,
    importedFrom: row.importedFrom,
    participants,
  };
}
export type ShownRound = ReturnType<typeof shownRound>;
