import { ShareCell, Table, Withheld } from '@parley/ui/table';
import type { Reading } from './reading';

/** How well those who voted are known: people and votes of each tier, with their share as a bar. Nothing where no tier is known. */
export function TierTable({ reading }: { reading: Reading }) {
  const { report, t, count, nameOf } = reading;
  if (report.tiers.length === 0) return null;
  const cell = (value: number | null, all: number) =>
    value === null ? (
      <Withheld>{t('here.withheld')}</Withheld>
    ) : (
      <ShareCell value={count(value)} percent={all === 0 ? 0 : Math.round((1000 * value) / all) / 10} />
    );
  return (
    <Table
      caption={t('tiers.caption')}
      look="coverage"
      rows={report.tiers}
      rowKey={({ tier }) => tier}
      columns={[
        { key: 'tier', label: t('tiers.tier'), cell: ({ tier }) => nameOf({ kind: 'tier', name: tier }) },
        {
          key: 'people',
          label: t('tiers.people'),
          cell: ({ people }) => cell(people, report.participants),
        },
        { key: 'votes', label: t('tiers.votes'), cell: ({ votes }) => cell(votes, report.votes) },
      ]}
    />
  );
}
