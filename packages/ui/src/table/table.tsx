import type { ReactNode } from 'react';

export type Column<Row> = {
  key: string;
  label: string;
  /** What stands at the head where that is more than the label, such as a mark before it. */
  head?: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the right, so that they can be compared. */
  number?: boolean;
  /** Words of somebody, which may be one long one: it breaks where the page ends. */
  said?: boolean;
};

type TableProps<Row> = {
  /** What the table shows: always there; `hideCaption` leaves it to screen readers. */
  caption: ReactNode;
  hideCaption?: boolean;
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  marked?: (row: Row) => boolean;
  /** `coverage` draws a bar of its share beside each number; `prose` holds sentences: tops align, labels fold above. */
  look?: 'plain' | 'coverage' | 'prose';
  /** On a desk, the heads of columns and of rows stay in sight. */
  sticky?: boolean;
};

const kindOf = ({ number, said }: { number?: boolean; said?: boolean }) =>
  number ? 'number' : said ? 'said' : undefined;

const looks = { plain: 'table fold', coverage: 'table fold coverage', prose: 'table fold prose' };

/** A plain table. The first column names the row; on a phone each row folds into labelled lines. */
export function Table<Row>(props: TableProps<Row>) {
  const [first, ...others] = props.columns;
  return (
    <table className={`${looks[props.look ?? 'plain']}${props.sticky ? ' sticky' : ''}`}>
      <caption className={props.hideCaption ? 'visually-hidden' : undefined}>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column.key} scope="col" className={column.number ? 'number' : undefined}>
              {column.head ?? column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={props.rowKey(row)} className={props.marked?.(row) ? 'marked' : undefined}>
            <th scope="row" className={kindOf(first)}>
              {first.cell(row)}
            </th>
            {others.map((column) => (
              <td key={column.key} className={kindOf(column)} data-label={column.label}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A number with a bar of its share, in per cent, for a `coverage` table. */
export function ShareCell({ value, percent }: { value: string; percent: number }) {
  return (
    <span>
      {value}
      <svg aria-hidden="true">
        <rect className="share" width={`${percent}%`} height="8" />
      </svg>
    </span>
  );
}

/** In place of a number that may not be shown. */
export function Withheld({ children }: { children: ReactNode }) {
  return <i className="withheld-cell">{children}</i>;
}
