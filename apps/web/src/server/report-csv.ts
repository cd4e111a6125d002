import type { PublishedItem, PublishedReport, PublishedTally } from '@parley/domain/report';
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

/** One row for every text and constituency. Texts stand in the language that they were written in. */
export function reportCsv(report: PublishedReport): string {
  const rows = report.items.flatMap((item) => [
    row(report, item, 'all', 'all', item.all),
    ...Object.entries(item.parties).map(([code, tally]) => row(report, item, 'party', code, tally)),
    ...Object.entries(item.groups).map(([label, tally]) => row(report, item, 'group', label, tally)),
    ...Object.entries(item.tiers).map(([tier, tally]) => row(report, item, 'tier', tier, tally)),
  ]);
  return [columns, ...rows].map(csvLine).join('');
}

function row(
  { round, edition }: PublishedReport,
  item: PublishedItem,
  kind: string,
  name: string,
  tally: PublishedTally,
): Cell[] {
  const text = item.text[item.original] ?? '';
  const about = [round.slug, edition, item.id, item.label, item.kind, item.original, text, item.status.kind];
  const figures =
    tally === null
      ? [null, null, null, null, null, null, null, 'yes', null]
      : [...numbersOf(tally), 'no', tally.edition ?? edition];
  return [...about, kind, name, ...figures];
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
