import type { GovernedRoundRow } from '@parley/db/round';
import { isAnnounced, shownState } from '@parley/domain/round';

/** Where a round stands, for whoever governs it. */
export const standingOf = (
  { facts, timeZone, proposals, demonstration, importedFrom }: GovernedRoundRow,
  now: Date,
) => ({
  state: shownState(facts, now),
  announced: isAnnounced(facts, now),
  opensAt: facts.opensAt,
  closesAt: facts.closesAt,
  timeZone,
  proposals,
  demonstration,
  imported: importedFrom !== null,
});
