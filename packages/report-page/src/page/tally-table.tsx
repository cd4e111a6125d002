import type { PublishedItem, PublishedTally } from '@parley/domain/report';
import { Table } from '@parley/ui/table';
import { ConstituencyName } from './constituency';
import { labelOf } from './item-label';
import type { Reading } from './reading';

type Row = { kind: 'all' | 'party' | 'group' | 'tier'; name: string; tally: PublishedTally };

/** The figures of a text as a table: what its bars show, and everybody beside. */
export function TallyTable({ item, reading }: { item: PublishedItem; reading: Reading }) {
  const { t, percent, count } = reading;
  const rows: Row[] = [
    { kind: 'all', name: 'all', tally: item.all },
    ...reading.parties.map(
      ({ code }): Row => ({ kind: 'party', name: code, tally: item.parties[code] ?? null }),
    ),
    ...reading.groups.map(
      (label): Row => ({ kind: 'group', name: label, tally: item.groups[label] ?? null }),
    ),
    ...reading.tiers.map((tier): Row => ({ kind: 'tier', name: tier, tally: item.tiers[tier] ?? null })),
  ];
  const share = (choice: 'agree' | 'pass' | 'disagree') => ({
    key: choice,
    label: t(`table.${choice}`),
    number: true,
    cell: ({ tally }: Row) => (tally === null || tally.n === 0 ? '–' : percent(tally[choice] / tally.n)),
  });
  return (
    <Table
      caption={t('table.caption', { label: labelOf(item, reading) })}
      rows={rows}
      rowKey={({ kind, name }) => `${kind} ${name}`}
      columns={[
        {
          key: 'who',
          label: t('table.who'),
          cell: ({ kind, name }) => <ConstituencyName reading={reading} kind={kind} name={name} />,
        },
        share('agree'),
        share('pass'),
        share('disagree'),
        {
          key: 'range',
          label: t('table.range'),
          number: true,
          cell: ({ tally }) =>
            tally === null
              ? t('bars.fewShort')
              : t('table.between', { low: percent(tally.lower), high: percent(tally.upper) }),
        },
        {
          key: 'n',
          label: reading.words('n'),
          number: true,
          cell: ({ tally }) => (tally === null ? '–' : count(tally.n)),
        },
      ]}
    />
  );
}
