import type { ReactNode } from 'react';

export type TextRow = {
  key: string;
  /** Standing of the text, in the rail. */
  rail?: ReactNode;
  text: ReactNode;
  meta?: ReactNode;
  /** Its figures, or what may be done. */
  side?: ReactNode;
};

/** Texts under each other with their standing and their figures; `two` leaves the rail out. */
export function Rows({ rows, two = false }: { rows: readonly TextRow[]; two?: boolean }) {
  return (
    <ol className={two ? 'rows two' : 'rows'}>
      {rows.map((row, index) => (
        <li key={row.key} className={index === 0 ? 'cut' : undefined}>
          {two ? null : <div className="rail">{row.rail}</div>}
          <div>
            <div className="quoted">{row.text}</div>
            {row.meta === undefined ? null : <div className="meta">{row.meta}</div>}
          </div>
          <div>{row.side}</div>
        </li>
      ))}
    </ol>
  );
}
