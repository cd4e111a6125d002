import { GroupMark } from '@parley/ui/marks';
import { Table } from '@parley/ui/table';
import { groupShare } from './group-share';
import type { Reading } from './reading';

/** The map as a table: the groups and their sizes. The places of single people are nobody's to see. */
export function GroupTable({ reading }: { reading: Reading }) {
  const { report, t, percent, count } = reading;
  return (
    <Table
      caption={t('map.tableCaption')}
      rows={report.groups.list.map((group, index) => ({ ...group, index }))}
      rowKey={({ label }) => label}
      columns={[
        {
          key: 'group',
          label: t('map.group'),
          cell: ({ label, index }) => <GroupMark label={label} index={index} />,
        },
        {
          key: 'count',
          label: t('map.count'),
          number: true,
          cell: ({ people, edition }) =>
            people === null
              ? t('map.sizeWithheld')
              : edition === undefined
                ? count(people)
                : `${count(people)} · ${t('label.edition', { number: edition })}`,
        },
        {
          key: 'share',
          label: t('map.share'),
          number: true,
          cell: (group) => {
            const share = groupShare(group, report);
            return share === null ? '–' : percent(share);
          },
        },
      ]}
    />
  );
}
