import { Table } from '@parley/ui/table';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { MatrixCell } from './matrix-cell';
import { MatrixChanges } from './matrix-changes';
import { MatrixScale } from './matrix-scale';
import { PartyName } from './party-name';
import type { ShownMatrix } from './shown-matrix';

type Row = ShownMatrix['rows'][number];
type Props = {
  matrix: ShownMatrix;
  /** The parties that are shown, in this order. */
  shown: ShownMatrix['parties'];
};

/** Policy domain by party, with how far apart they are, and what has changed. */
export async function MatrixTable({ matrix, shown }: Props) {
  const t = await getTranslations('agreement.matrix');
  const home = await getTranslations('home.matrix');
  const { href, locale } = await reader();
  const codes = shown.map(({ code }) => code);
  const among = (row: Row) => ({
    ...row,
    cells: row.cells.filter(({ party }) => codes.includes(party)),
    changes: row.changes.filter(({ party }) => codes.includes(party)),
  });
  return (
    <Table
      look="prose"
      sticky
      hideCaption
      caption={t('title')}
      columns={[
        {
          key: 'domain',
          label: home('domain'),
          cell: (row: Row) => (
            <a href={href(`/domains/${row.domain}`)} lang={otherLanguage(row.name, locale)}>
              {row.name.text}
            </a>
          ),
        },
        ...shown.map((party) => ({
          key: party.code,
          label: party.name.text,
          head: <PartyName party={party} parties={matrix.parties} />,
          cell: (row: Row) => <MatrixCell row={row} party={party.code} />,
        })),
        {
          key: 'scale',
          label: home('distance'),
          cell: (row: Row) => <MatrixScale row={among(row)} parties={matrix.parties} />,
        },
        {
          key: 'changes',
          label: t('changed'),
          cell: (row: Row) => (
            <MatrixChanges
              row={among(row)}
              parties={matrix.parties}
              whole={shown.length === matrix.parties.length}
            />
          ),
        },
      ]}
      rows={matrix.rows}
      rowKey={({ domain }) => domain}
    />
  );
}
