import type { Report, ReportConstituency } from '@parley/consensus/report';

const noGroups = {
  'too-few-people': 'Opinion groups: not sought among fewer than 30 people participating.',
  'no-clear-groups': 'Opinion groups: none that are clearer than in rooms without groups.',
};

/** A report in a dozen lines, for a person at a terminal. Statuses are 'so far': an export does not say whether its round is over. */
export function summarise(topic: string | null, report: Report): string {
  const { statuses, groups, space } = report;
  const [first, second] = space.explainedVariance;
  const lines = [
    ...(topic === null ? [] : [topic]),
    `${report.participants} participants, ${report.items.length} statements that count, ${report.votes} votes`,
    `Opinion space: the two axes explain ${percent(first)} and ${percent(second)} of what differs.`,
    groups.finding !== 'groups'
      ? noGroups[groups.finding]
      : `Opinion groups: ${peopleOf(report, 'group')} (silhouette ${groups.silhouette?.toFixed(2)}).`,
    ...(report.constituencies.some(({ kind }) => kind === 'party')
      ? [`Parties: ${peopleOf(report, 'party')}.`]
      : []),
    `So far ${statuses.concurrent} concurrent, ${statuses.rejected} concurrently rejected, ${statuses.blocked} blocked, ${statuses.open} open.`,
    ...report.items.flatMap(({ id, all, weakest, status }) =>
      status.kind === 'concurrent' && all.support !== null && weakest
        ? [
            `  ${id}: ${percent(all.support)} support, at least ${percent(weakest.lower)} in ${nameOf(weakest.constituency)}`,
          ]
        : [],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function peopleOf(report: Report, kind: ReportConstituency['kind']): string {
  const ofKind = report.constituencies.filter((constituency) => constituency.kind === kind);
  return ofKind.map(({ name, people }) => `${name} ${people}`).join(', ');
}

function nameOf({ kind, name }: Pick<ReportConstituency, 'kind' | 'name'>): string {
  return kind === 'group' ? `group ${name}` : name;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
