import type { PublishedItem } from '@parley/domain/report';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Table } from '@parley/ui/table';
import { Small } from '@parley/ui/text';
import { ConstituencyName } from './constituency';
import { standing } from './order';
import type { Reading } from './reading';
import { TextName } from './weights';

const shownAtMost = 12;

export const surviving = (reading: Reading): PublishedItem[] =>
  standing(reading.report.items, 'concurrent').filter(({ survives }) => survives !== null);

/** How many made-up votes each finding survives, in each country and group: by its lower bound and, lighter, by the raw share. */
export function FakeVotes({ reading, ordinal }: { reading: Reading; ordinal: number }) {
  const { t, count, parties, groups } = reading;
  const asked = [
    ...parties.map(({ code }) => ({ kind: 'party', name: code })),
    ...groups.map((label) => ({ kind: 'group', name: label })),
  ];
  const fragile = surviving(reading).some(({ survives }) => survives?.fragile);
  return (
    <Sheet as="section" id="fake" labelledBy="fake-title">
      <Rail ordinal={ordinal} />
      <Text>
        <h2 id="fake-title">{t('fake.title')}</h2>
        <Table
          caption={t('fake.caption')}
          rows={surviving(reading).slice(0, shownAtMost)}
          rowKey={({ id }) => id}
          marked={({ survives }) => survives?.fragile ?? false}
          columns={[
            {
              key: 'text',
              label: t('weights.text'),
              cell: (item) => <TextName item={item} reading={reading} />,
            },
            ...asked.map(({ kind, name }) => ({
              key: `${kind} ${name}`,
              label: reading.nameOf({ kind, name }),
              head: <ConstituencyName reading={reading} kind={kind} name={name} />,
              number: true,
              cell: ({ survives }: PublishedItem) => {
                const ballots = survives?.ballots.find((one) => one.kind === kind && one.name === name);
                if (survives === null || ballots === undefined) return '–';
                const bound = count(ballots.lowerBound);
                return (
                  <>
                    {ballots.lowerBound === survives.fewest ? <b className="weakest-cell">{bound}</b> : bound}{' '}
                    <span className="small">{count(ballots.rawShare)}</span>
                  </>
                );
              },
            })),
            ...(fragile
              ? [
                  {
                    key: 'finding',
                    label: t('fake.finding'),
                    cell: ({ survives }: PublishedItem) =>
                      survives?.fragile ? <b>{t('fake.fragile')}</b> : t('fake.sound'),
                  },
                ]
              : []),
          ]}
        />
      </Text>
      <Margin>
        <Note>
          <Small>{t('fake.note')}</Small>
        </Note>
      </Margin>
    </Sheet>
  );
}
