import type { ReactNode } from 'react';
import { VoteBar, type VoteBarProps } from './vote-bar';

export type BarRow = {
  key: string;
  /** Mark and name of the constituency. */
  name: ReactNode;
  /** Its n, already formatted. */
  n: string;
  /** Null where the cell may not be shown. */
  bar: VoteBarProps | null;
};

type BarsProps = {
  rows: readonly BarRow[];
  /** Head of the last column: 'n'. */
  nLabel: string;
  /** The threshold in per cent and in words, such as '60%'. */
  threshold?: { at: number; label: string } | undefined;
  /** Said in place of a bar that may not be shown: 'too few (n < 5)'. */
  tooFew: string;
};

/** Bars of several constituencies on one scale, with one threshold through all of them. */
export function Bars({ rows, nLabel, threshold, tooFew }: BarsProps) {
  return (
    <div className="bars">
      <span className="column" />
      <span className="n column" aria-hidden="true">
        {nLabel}
      </span>
      {threshold === undefined ? null : (
        <svg className="threshold-label" aria-hidden="true">
          <text x={`${threshold.at}%`} y="12" textAnchor="middle">
            {threshold.label}
          </text>
        </svg>
      )}
      {rows.map((row) => (
        <Row key={row.key} row={row} threshold={threshold?.at} tooFew={tooFew} />
      ))}
    </div>
  );
}

function Row({ row, threshold, tooFew }: { row: BarRow; threshold: number | undefined; tooFew: string }) {
  return (
    <>
      <span className="who">{row.name}</span>
      <span className="n">{row.n}</span>
      {row.bar === null ? (
        <span className="few">{tooFew}</span>
      ) : (
        <VoteBar threshold={threshold} {...row.bar} />
      )}
    </>
  );
}
