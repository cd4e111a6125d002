import { listNearStatements } from '@parley/db/statement';
import { listVotesOn } from '@parley/db/vote';
import { shownText } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { isComparable, type NearStatementsInput, tidyStatement } from '@parley/domain/statement';
import type { Deps } from '../deps';
import { permit } from '../permission';

const most = 3;

/** The statements that look most like what the viewer is writing, and their votes on them. Whether they say the same is theirs to judge. */
export async function nearStatements(deps: Deps, viewer: MaybeViewer, input: NearStatementsInput) {
  permit(deps, viewer, 'draft.check');
  await deps.count?.('check', viewer);
  if (!isComparable(input.text)) return [];
  const { roundId, language } = input;
  const rows = await listNearStatements(deps.db, { roundId, text: tidyStatement(input.text), most });
  const votes = await listVotesOn(
    deps.db,
    viewer.personId,
    rows.map(({ itemId }) => itemId),
  );
  return rows.map((row) => ({
    itemId: row.itemId,
    number: row.number,
    text: shownText({ language: row.language, text: row.text }, row.translations, language, row.translators),
    choice: votes.find(({ itemId }) => itemId === row.itemId)?.choice ?? null,
  }));
}
