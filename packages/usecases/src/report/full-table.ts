import type { ReportItem } from '@parley/consensus/report';
import type { CountCell, FullTable } from '@parley/consensus/suppression';
import type { RoundRules } from '@parley/domain/round';

export type SmallestCells = Pick<RoundRules, 'suppressionK' | 'suppressionKFine'>;

/** The one cell of those to whom a text matters, and the name of that division. */
export const MATTERS = 'matters';

/** All that was counted on a text, in the divisions that a report shows. */
export function fullTable(
  item: ReportItem,
  matters: CountCell | undefined,
  { suppressionK: k, suppressionKFine: kFine }: SmallestCells,
): FullTable {
  const cells = (tallies: ReportItem['parties']) =>
    Object.fromEntries(tallies.map((tally) => [tally.name, countsOf(tally)]));
  return {
    all: countsOf(item.all),
    k,
    divisions: [
      { kind: 'party', k, cells: cells(item.parties) },
      { kind: 'group', k, cells: cells(item.groups) },
      { kind: 'sector', k: kFine, cells: cells(item.sectors) },
      { kind: 'tier', k: kFine, cells: cells(item.tiers) },
      ...(matters === undefined ? [] : [{ kind: MATTERS, k, cells: { [MATTERS]: countsOf(matters) } }]),
    ],
  };
}

const countsOf = ({ agree, disagree, pass }: CountCell): CountCell => ({ agree, disagree, pass });
