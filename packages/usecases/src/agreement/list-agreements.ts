import { listAgreements as listRows } from '@parley/db/agreement';
import { listParties, listRounds } from '@parley/db/round';
import type { ListAgreementsInput } from '@parley/domain/agreement';
import { inLanguage } from '@parley/domain/language';
import { isOpen } from '@parley/domain/round';
import type { Deps } from '../deps';
import { shownParties } from './shown-parties';

/** Every agreement of this installation, the one that was loaded first at the head: what it asks, of whom, and until when. */
export async function listAgreements(deps: Deps, { language }: ListAgreementsInput) {
  const rows = await listRows(deps.db);
  const ids = rows.map(({ id }) => id);
  const [parties, rounds] = await Promise.all([listParties(deps.db, ...ids), listRounds(deps.db, ...ids)]);
  const now = deps.now();
  const open = rounds.filter(({ facts, demonstration }) => !demonstration && isOpen(facts, now));
  return rows.map(({ id, slug, title, question }, index) => {
    const round = open.findLast(({ agreementId }) => agreementId === id);
    return {
      slug,
      isFirst: index === 0,
      title: inLanguage(title, language),
      question: inLanguage(question, language),
      parties: shownParties(
        parties.filter(({ agreementId }) => agreementId === id),
        language,
      ).map(({ name }) => name),
      /** When the round closes that closes first of those that are open; null where none is. */
      openUntil: round === undefined ? null : { at: round.facts.closesAt, timeZone: round.timeZone },
    };
  });
}
