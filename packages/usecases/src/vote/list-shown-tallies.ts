import { listPartyTallies } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import type { RoundFacts } from '@parley/domain/round';
import {
  emptyTally,
  type PartyTally,
  suppressTally,
  type Tally,
  type TallyHidden,
  tallyObstacle,
  type VisibleTally,
} from '@parley/domain/vote';
import type { Deps } from '../deps';

/** An item's live figures for one reader, or why they do not show. */
export type ShownTally = { hidden: TallyHidden; tally: null } | { hidden: null; tally: VisibleTally };

export type TallyQuestion = {
  itemId: Id<'item'>;
  round: RoundFacts;
  /** Parties of the agreement, in the order in which they are shown. */
  partyCodes: readonly string[];
  hasVoted: boolean;
};

const tallyOf = ({ agree, disagree, pass }: Tally): Tally => ({ agree, disagree, pass });

/** Live figures of several items for one reader, in one query. The only way by which live figures leave. */
export async function listShownTallies(
  deps: Deps,
  questions: readonly TallyQuestion[],
): Promise<Map<Id<'item'>, ShownTally>> {
  const now = deps.now();
  const hidden = new Map(
    questions.map((q) => [q.itemId, tallyObstacle(q.round, 'live', q.hasVoted, now)] as const),
  );
  const rows = await listPartyTallies(
    deps.db,
    questions.filter((q) => hidden.get(q.itemId) === null).map((q) => q.itemId),
  );
  return new Map(
    questions.map((q): [Id<'item'>, ShownTally] => {
      const why = hidden.get(q.itemId) ?? null;
      if (why !== null) return [q.itemId, { hidden: why, tally: null }];
      const ofItem = rows.filter((row) => row.itemId === q.itemId);
      const cells = q.partyCodes.map(
        (party): PartyTally => ({
          party,
          tally: tallyOf(ofItem.find((row) => row.party === party) ?? emptyTally),
        }),
      );
      const nobodys = ofItem.filter((row) => row.party === null);
      const all = [...cells, ...nobodys.map((row) => ({ party: null, tally: tallyOf(row) }))];
      return [q.itemId, { hidden: null, tally: suppressTally(all, q.round.rules.suppressionK) }];
    }),
  );
}
