import type { PublishedCount, PublishedItem, PublishedReport, PublishedTally } from '@parley/domain/report';
import { type Cell, csvLine } from './csv';

const columns = [
  'round',
  'edition',
  'text_id',
  'label',
  'kind',
  'language',
  'text',
  'status',
  'constituency_kind',
  'constituency',
  'agree',
  'disagree',
  'pass',
  'n',
  'support',
  'lower',
  'upper',
  'withheld',
  'as_of_edition',
] as const;

/** One row for every text and constituency, and for every reason to pass. Texts stand in the language that they were written in. */
export function reportCsv(report: PublishedReport): string {
  const rows = report.items.flatMap((item) => [
    row(report, item, 'all', 'all', item.all),
    ...Object.entries(item.parties).map(([code, tally]) => row(report, item, 'party', code, tally)),
    ...Object.entries(item.groups).map(([label, tally]) => row(report, item, 'group', label, tally)),
    ...Object.entries(item.tiers).map(([tier, tally]) => row(report, item, 'tier', tier, tally)),
    ...Object.entries(item.passReasons).map(([reason, count]) => reasonRow(report, item, reason, count)),
  ]);
  return [columns, ...rows].map(csvLine).join('');
}

function row(
  report: PublishedReport,
  item: PublishedItem,
  kind: string,
  name: string,
  tally: PublishedTally,
): Cell[] {
  const figures = tally === null ? withheld : [...numbersOf(tally), 'no', tally.edition ?? report.edition];
  return [...about(report, item), kind, name, ...figures];
}

/** Whoever gave a reason passed: a share of support would say nothing. */
function reasonRow(
  report: PublishedReport,
  item: PublishedItem,
  reason: string,
  count: PublishedCount,
): Cell[] {
  const figures =
    count === null
      ? withheld
      : [0, 0, count.people, count.people, null, null, null, 'no', count.edition ?? report.edition];
  return [...about(report, item), 'pass_reason', reason, ...figures];
}

const withheld = [null, null, null, null, null, null, null, 'yes', null];

function about({ round, edition }: PublishedReport, item: PublishedItem): Cell[] {
  const text = item.text[item.original] ?? '';
  return [round.slug, edition, item.id, item.label, item.kind, item.original, text, item.status.kind];
}

const numbersOf = ({ agree, disagree, pass, n, support, lower, upper }: NonNullable<PublishedTally>) => [
  agree,
  disagree,
  pass,
  n,
  support,
  lower,
  upper,
];
