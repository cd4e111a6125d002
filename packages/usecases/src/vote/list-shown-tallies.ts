import { cellsToHide, isFew, isTooSmall } from '@parley/consensus/suppression';
import { listPartyTallies } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import type { RoundFacts } from '@parley/domain/round';
import {
  addTallies,
  anybody,
  emptyTally,
  type PassReasonTally,
  passReasons,
  showable,
  type Tally,
  type TallyHidden,
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

/** Live figures of several items for one reader, in one query. The only way by which live figures of single items leave. */
export async function listShownTallies(
  deps: Deps,
  questions: readonly TallyQuestion[],
): Promise<Map<Id<'item'>, ShownTally>> {
  const now = deps.now();
  const answers = questions.map((q) => ({
    q,
    ...showable(q.itemId, q.round, 'live', { ...anybody, hasVoted: q.hasVoted }, now),
  }));
  const rows = await listPartyTallies(
    deps.db,
    answers.flatMap(({ id }) => (id === null ? [] : [id])),
  );
  return new Map(
    answers.map(({ q, hidden }): [Id<'item'>, ShownTally] => {
      if (hidden !== null) return [q.itemId, { hidden, tally: null }];
      const ofItem = rows.filter((row) => row.itemId === q.itemId);
      return [q.itemId, { hidden, tally: visibleTally(ofItem, q) }];
    }),
  );
}

type CountedRow = Tally & { party: string | null; reasons: PassReasonTally };

/** Live figures are withheld as those of reports are; people of no party count in the total alone. */
function visibleTally(rows: readonly CountedRow[], { partyCodes, round }: TallyQuestion): VisibleTally {
  const { suppressionK } = round.rules;
  const all = addTallies(rows);
  const cells: Record<string, Tally> = Object.fromEntries(
    partyCodes.map((party) => [party, tallyOf(rows.find((row) => row.party === party) ?? emptyTally)]),
  );
  const hidden = cellsToHide(all, cells, suppressionK);
  return {
    all: isTooSmall(all, suppressionK) ? null : all,
    parties: partyCodes.map((party) => ({
      party,
      tally: hidden.has(party) ? null : (cells[party] ?? null),
    })),
    passReasons: visibleReasons(rows, all, suppressionK),
    suppressionK,
  };
}

/** Those who passed are the total of which each reason is a part; whoever gave none is the rest. These are head counts: all are passes. */
function visibleReasons(
  rows: readonly CountedRow[],
  all: Tally,
  suppressionK: number,
): VisibleTally['passReasons'] {
  const ofAll = (count: number): Tally => ({ ...emptyTally, pass: count });
  const counts = passReasons.map((reason) => ({
    reason,
    count: rows.reduce((sum, { reasons }) => sum + reasons[reason], 0),
  }));
  const cells = Object.fromEntries(counts.map(({ reason, count }) => [reason, ofAll(count)]));
  const hidden = cellsToHide(ofAll(all.pass), cells, suppressionK, { isSmall: isFew });
  return counts
    .filter(({ reason, count }) => count > 0 && !hidden.has(reason))
    .sort((a, b) => b.count - a.count);
}
