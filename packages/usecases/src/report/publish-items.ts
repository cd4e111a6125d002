import type { ReportItem } from '@parley/consensus/report';
import type { PublishedTable, ShownCell } from '@parley/consensus/suppression';
import { tally, widestDifference } from '@parley/consensus/tallies';
import type { PublishedCount, PublishedItem, PublishedStatus, PublishedTally } from '@parley/domain/report';
import type { RoundRules } from '@parley/domain/round';
import { publishFindings } from './publish-findings';
import type { PublishInput } from './publish-report';
import { besideOf, MATTERS, publishText, REASON, textTables } from './text-table';

type Published = Pick<PublishInput, 'kept' | 'tables' | 'texts' | 'edition'>;

/** What a report that is no edition is numbered with, where nothing earlier is to be told from it. */
export const UNNUMBERED = 0;

/** Texts with their figures: what is too small is withheld, and with it every figure that would tell of it. */
export function publishItems(
  { kept, tables, texts, edition }: Published,
  rules: RoundRules,
): PublishedItem[] {
  const { items, findings } = kept.report;
  const now = edition ?? UNNUMBERED;
  const findingsOf = publishFindings(findings);
  const textOf = new Map(texts.map((text) => [text.id as string, text]));
  return items.flatMap((item): PublishedItem[] => {
    const text = textOf.get(item.id);
    if (text === undefined) return [];
    const table = tables?.[item.id] ?? publishText(textTables(item, besideOf(kept, item.id), rules), now);
    const shown = readTable(table, now);
    return [{ ...text, ...figuresOf(item, shown, rules), ...findingsOf(item, shown) }];
  });
}

/** What may be shown of a text, as tallies. A cell is `fresh` where it is of this report, not of an earlier edition. */
export type ShownTable = {
  all: PublishedTally;
  parties: Record<string, PublishedTally>;
  groups: Record<string, PublishedTally>;
  tiers: Record<string, PublishedTally>;
  matters: PublishedTally;
  passReasons: PublishedItem['passReasons'];
  isFresh(kind: string, name: string): boolean;
};

function readTable({ all, divisions }: PublishedTable, now: number): ShownTable {
  const tallyOf = (cell: ShownCell | null | undefined): PublishedTally => {
    if (cell == null) return null;
    const { agree, disagree, pass } = cell.counts;
    const figures = tally({ agree, disagree, pass, n: agree + disagree + pass });
    return cell.edition === now ? figures : { ...figures, edition: cell.edition };
  };
  const talliesOf = (kind: string) =>
    Object.fromEntries(Object.entries(divisions[kind] ?? {}).map(([name, cell]) => [name, tallyOf(cell)]));
  return {
    all: tallyOf(all),
    parties: talliesOf('party'),
    groups: talliesOf('group'),
    tiers: talliesOf('tier'),
    matters: tallyOf(divisions[MATTERS]?.[MATTERS]),
    passReasons: Object.fromEntries(
      Object.entries(divisions[REASON] ?? {}).map(([reason, cell]) => [reason, peopleIn(cell, now)]),
    ),
    isFresh: (kind, name) => (kind === 'all' ? all : divisions[kind]?.[name])?.edition === now,
  };
}

function peopleIn(cell: ShownCell | null, now: number): PublishedCount {
  if (cell === null) return null;
  const people = cell.counts.pass;
  return cell.edition === now ? { people } : { people, edition: cell.edition };
}

function figuresOf(item: ReportItem, shown: ShownTable, { minimumVotes }: RoundRules) {
  const { all, parties, groups, tiers, matters, passReasons, isFresh } = shown;
  const weakest = item.weakest && { ...item.weakest.constituency, lower: item.weakest.lower };
  return {
    all,
    parties,
    groups,
    tiers,
    status: publishStatus(item.status, isFresh),
    weakest: weakest !== null && isFresh(weakest.kind, weakest.name) ? weakest : null,
    groupAwareConsensus: item.groups.every(({ name }) => isFresh('group', name))
      ? item.groupAwareConsensus
      : null,
    divisions: {
      party: widestDifference(parties, minimumVotes),
      group: widestDifference(groups, minimumVotes),
    },
    mattersTo: mattersTo(all, matters),
    passReasons,
  };
}

/** The share of voters to whom it matters, where both numbers are of one edition. */
function mattersTo(all: PublishedTally, matters: PublishedTally): number | null {
  if (all === null || matters === null || all.edition !== matters.edition) return null;
  return matters.n / all.n;
}

/** How many votes are missing says how many are there. */
function publishStatus(status: ReportItem['status'], isFresh: ShownTable['isFresh']): PublishedStatus {
  if (status.kind !== 'open') return status;
  return {
    kind: 'open',
    needs: status.needs.map((need) =>
      isFresh(need.constituency.kind, need.constituency.name) ? need : { constituency: need.constituency },
    ),
  };
}
