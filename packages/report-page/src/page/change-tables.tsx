import type { PublishedChange, PublishedFigureChange } from '@parley/domain/report';
import { type Column, Table } from '@parley/ui/table';
import { type Cause, causes, signedPart, standingChanges, visible } from './change-parts';
import type { Reading } from './reading';
import { TextName } from './weights';

type Props = { reading: Reading; change: PublishedChange };
const shownAtMost = 6;

/** How many texts stand where, then and now, and what each cause contributed. */
export function StandingChanges({ reading, change }: Props) {
  const { t, count } = reading;
  const rows = standingChanges(change);
  type Row = (typeof rows)[number];
  return (
    <Table
      caption={t('changed.standingsCaption')}
      rows={rows}
      rowKey={({ kind }) => kind}
      columns={[
        { key: 'standing', label: t('changed.standing'), cell: ({ kind }) => t(`changed.${kind}Word`) },
        number('before', t('changed.before', { number: change.since }), ({ figures }: Row) =>
          count(figures.before),
        ),
        ...causeColumns(rows, reading, 1),
        number('now', t('changed.now'), ({ figures }: Row) => count(figures.after)),
      ]}
    />
  );
}

/** The texts whose support over everybody changed most. */
export function SupportChanges({ reading, change }: Props) {
  const { t, reader } = reading;
  const size = ({ figures }: { figures: PublishedFigureChange }) => Math.abs(figures.after - figures.before);
  const rows = change.items
    .flatMap(({ itemId, support }) => {
      const item = reading.itemOf(itemId);
      return item === undefined || support === null ? [] : [{ item, figures: support }];
    })
    .filter((row) => size(row) >= visible)
    .sort((a, b) => size(b) - size(a) || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, shownAtMost);
  if (rows.length === 0) return null;
  type Row = (typeof rows)[number];
  const share = (value: number) => reader.formats.percent(value, 1);
  return (
    <Table
      caption={t('changed.textsCaption')}
      rows={rows}
      rowKey={({ item }) => item.id}
      columns={[
        {
          key: 'text',
          label: t('weights.text'),
          cell: ({ item }) => <TextName item={item} reading={reading} />,
        },
        number('before', t('changed.before', { number: change.since }), ({ figures }: Row) =>
          share(figures.before),
        ),
        ...causeColumns(rows, reading, 100),
        number('now', t('changed.now'), ({ figures }: Row) => share(figures.after)),
      ]}
    />
  );
}

const number = <Row,>(key: string, label: string, cell: (row: Row) => string): Column<Row> => ({
  key,
  label,
  number: true,
  cell,
});

/** A column for each cause that has a part in any row. */
function causeColumns<Row extends { figures: PublishedFigureChange }>(
  rows: readonly Row[],
  reading: Reading,
  scale: number,
): Column<Row>[] {
  const { t } = reading;
  const partOf = ({ figures }: Row, cause: Cause) => figures.parts?.[cause] ?? 0;
  const shown = causes
    .filter(([cause]) => rows.some((row) => Math.abs(partOf(row, cause)) >= visible))
    .map(([cause, word]) =>
      number(cause, t(`changed.${word}`), (row: Row) =>
        row.figures.parts === null ? t('changed.withheld') : signedPart(partOf(row, cause) * scale, reading),
      ),
    );
  const isHidden = shown.length === 0 && rows.some(({ figures }) => figures.parts === null);
  return isHidden ? [number('why', t('changed.why'), () => t('changed.withheld'))] : shown;
}
