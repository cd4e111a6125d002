import type { PublishedItem, PublishedReport, PublishedTally } from '@parley/domain/report';

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

type Cell = string | number | null;

/** A spreadsheet takes a text that starts with one of these for a formula. */
const startsFormula = /^[=+\-@\t\r]/;

/** RFC 4180, with texts that would start a formula led by an apostrophe. Numbers are ours and stay as they are. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row for every text and constituency. Texts stand in the language that they were written in. */
export function reportCsv(report: PublishedReport): string {
  const rows = report.items.flatMap((item) => [
    row(report, item, 'all', 'all', item.all),
    ...Object.entries(item.parties).map(([code, tally]) => row(report, item, 'party', code, tally)),
    ...Object.entries(item.groups).map(([label, tally]) => row(report, item, 'group', label, tally)),
  ]);
  return [columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
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
