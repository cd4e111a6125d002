import type { Findings, NamedTally, ReportItem } from '@parley/consensus/report';
import { cellsToHide, isTooSmall } from '@parley/consensus/suppression';
import { type Tally, widestDifference } from '@parley/consensus/tallies';
import type { ItemText } from '@parley/db/report';
import type { PublishedItem, PublishedStatus, PublishedTally } from '@parley/domain/report';
import type { RoundRules } from '@parley/domain/round';
import { publishFindings } from './publish-findings';

type ShownTallies = Record<string, PublishedTally>;

/** Texts with their figures: what is too small is withheld, and with it every figure that would tell of it. */
export function publishItems(
  items: readonly ReportItem[],
  texts: readonly ItemText[],
  { suppressionK: k, suppressionKFine, minimumVotes }: RoundRules,
  findings?: Findings,
): PublishedItem[] {
  const findingsOf = publishFindings(findings, suppressionKFine);
  const textOf = new Map(texts.map((text) => [text.id as string, text]));
  return items.flatMap((item): PublishedItem[] => {
    const text = textOf.get(item.id);
    if (text === undefined) return [];
    const parties = withhold(item.all, item.parties, k);
    const groups = withhold(item.all, item.groups, k);
    const isShown = ({ kind, name }: { kind: string; name: string }) =>
      (kind === 'party' ? parties : groups)[name] !== null;
    const { weakest } = item;
    return [
      {
        ...text,
        all: isTooSmall(item.all, k) ? null : item.all,
        parties,
        groups,
        status: publishStatus(item.status, isShown),
        weakest:
          weakest !== null && isShown(weakest.constituency)
            ? { ...weakest.constituency, lower: weakest.lower }
            : null,
        groupAwareConsensus: Object.values(groups).includes(null) ? null : item.groupAwareConsensus,
        divisions: {
          party: widestDifference(parties, minimumVotes),
          group: widestDifference(groups, minimumVotes),
        },
        ...findingsOf(item, { parties, groups }),
      },
    ];
  });
}

/** How many votes are missing says how many are there. */
function publishStatus(
  status: ReportItem['status'],
  isShown: (constituency: { kind: string; name: string }) => boolean,
): PublishedStatus {
  if (status.kind !== 'open') return status;
  return {
    kind: 'open',
    needs: status.needs.map((need) =>
      isShown(need.constituency) ? need : { constituency: need.constituency },
    ),
  };
}

function withhold(all: Tally, tallies: readonly NamedTally[], k: number): ShownTallies {
  const cells = Object.fromEntries(tallies.map((tally) => [tally.name, tally]));
  const hidden = cellsToHide(all, cells, k);
  return Object.fromEntries(tallies.map(({ name, ...tally }) => [name, hidden.has(name) ? null : tally]));
}
