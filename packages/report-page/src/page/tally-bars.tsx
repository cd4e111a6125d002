import type { PublishedItem, PublishedTally } from '@parley/domain/report';
import { type BarRow, Bars, type VoteBarProps } from '@parley/ui/bar';
import { ConstituencyName } from './constituency';
import type { Reading } from './reading';

type Props = { item: PublishedItem; reading: Reading };

/** The bars of a text: its countries; where a round has none, everybody and the opinion groups. */
export function TallyBars({ item, reading }: Props) {
  const { report, words, percent, t } = reading;
  return (
    <Bars
      rows={rowsOf(item, reading).map(({ kind, name, tally }) => barRow(kind, name, tally, reading))}
      nLabel={words('n')}
      threshold={{ at: report.rules.threshold * 100, label: percent(report.rules.threshold) }}
      tooFew={t('bars.few', { k: report.rules.suppressionK })}
    />
  );
}

type Row = { kind: 'all' | 'party' | 'group'; name: string; tally: PublishedTally };

function rowsOf(item: PublishedItem, { parties, groups }: Reading): Row[] {
  if (parties.length > 0)
    return parties.map(({ code }) => ({ kind: 'party', name: code, tally: item.parties[code] ?? null }));
  return [
    { kind: 'all', name: 'all', tally: item.all },
    ...groups.map((label): Row => ({ kind: 'group', name: label, tally: item.groups[label] ?? null })),
  ];
}

function barRow(kind: string, name: string, tally: PublishedTally, reading: Reading): BarRow {
  return {
    key: `${kind} ${name}`,
    name: <ConstituencyName reading={reading} kind={kind} name={name} />,
    n: tally === null ? '–' : reading.count(tally.n),
    bar: tally === null ? null : barOf(kind, name, tally, reading),
  };
}

function barOf(
  kind: string,
  name: string,
  tally: NonNullable<PublishedTally>,
  { words, percent, count, nameOf, t }: Reading,
): VoteBarProps {
  const { agree, pass, disagree, n, lower, upper } = tally;
  const share = (votes: number) => (n === 0 ? 0 : votes / n);
  return {
    agree: share(agree) * 100,
    pass: share(pass) * 100,
    disagree: share(disagree) * 100,
    interval: { low: lower * 100, high: upper * 100 },
    label: words('barWithInterval', {
      name: kind === 'all' ? t('table.all') : nameOf({ kind, name }),
      agree: percent(share(agree)),
      pass: percent(share(pass)),
      disagree: percent(share(disagree)),
      n: count(n),
      low: percent(lower),
      high: percent(upper),
    }),
  };
}
