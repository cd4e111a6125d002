import { listRoundPositions as listRows } from '@parley/db/official-position';
import { listEditions } from '@parley/db/report';
import { findRoundFrame, findRoundIdBySlug, listParties } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import { type PositionsOfRoundInput, positionAsOf } from '@parley/domain/official-position';
import { shownParties } from '../agreement/shown-parties';
import type { Deps } from '../deps';
import { byParty, byPlace, shownPosition } from './shown-position';

/**
 * What the parties say of a round's proposals and clauses, or said when an edition of its report was computed, text by text. Texts of
 * which none says anything are left out.
 */
export async function listRoundPositions(deps: Deps, { round, edition, language }: PositionsOfRoundInput) {
  const roundId = await findRoundIdBySlug(deps.db, round);
  const found = roundId === null ? null : await findRoundFrame(deps.db, roundId);
  if (found === null) throw new DomainError('not-found');
  const [rows, partyRows, editions] = await Promise.all([
    listRows(deps.db, found.id),
    listParties(deps.db, found.agreementId),
    edition === null ? [] : listEditions(deps.db, found.id),
  ]);
  const at = edition === null ? deps.now() : editions.find((one) => one.edition === edition)?.computedAt;
  if (at === undefined) throw new DomainError('not-found');
  const parties = shownParties(partyRows, language);
  return byPlace(rows).flatMap((ofPlace) => {
    const standing = byParty(ofPlace, parties).flatMap(({ party, history }) => {
      const position = positionAsOf(history, at);
      return position === null ? [] : [{ party, position: shownPosition(position) }];
    });
    const [place] = ofPlace;
    if (place === undefined || standing.length === 0) return [];
    const { proposalNumber: number, slug, title, clause } = place;
    return [{ proposal: { number, slug, title: inLanguage(title, language) }, clause, standing }];
  });
}
export type RoundPositions = Awaited<ReturnType<typeof listRoundPositions>>;
