import type { ReactNode } from 'react';
import type { StatusName } from '../marks';

/** One text: the range of support in the constituency where it is weakest, in per cent. */
export type IntervalItem = {
  key: string;
  status: Exclude<StatusName, 'hidden'>;
  low: number;
  value: number;
  high: number;
};

type IntervalFieldProps = {
  items: readonly IntervalItem[];
  threshold: number;
  /** The whole figure as a sentence. */
  label: string;
  /** Over the threshold at the right end: a sentence, and a short form for a phone. */
  thresholdLabel: string;
  thresholdShort: string;
  /** Lines of the scale to name, such as 40 and 20. */
  ticks: readonly { at: number; label: string }[];
};

const order = ['concurrent', 'open', 'blocked'] as const;
/** Empty columns between one status and the next. */
const apart = 3;

/**
 * All texts of a round in one row: concurrent, open, blocked, each from most to least supported. Geometry scales with
 * the page, words do not.
 */
export function IntervalField({
  items,
  threshold,
  label,
  thresholdLabel,
  thresholdShort,
  ticks,
}: IntervalFieldProps) {
  const columns = layOut(items);
  const width = Math.max(1, ...columns.map((column) => column.x + 1));
  const lowest = Math.min(threshold, ...ticks.map((tick) => tick.at), ...items.map((item) => item.low));
  const highest = Math.max(threshold, ...items.map((item) => item.high));
  const y = (percent: number) => round(((highest - percent) / Math.max(1, highest - lowest)) * 100);
  return (
    <svg className="interval-field" role="img" aria-label={label}>
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${width} 100`}
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        {order.map((status) => {
          const own = columns.filter((column) => column.item.status === status);
          const ranges = own.map(({ x, item }) => `M${x + 0.5} ${y(item.low)}V${y(item.high)}`).join('');
          const points = own.map(({ x, item }) => `M${x + 0.5} ${y(item.value)}h0`).join('');
          return own.length === 0 ? null : (
            <g key={status}>
              <path className={status} d={ranges} />
              <path className={`${status} point`} d={points} />
            </g>
          );
        })}
        <path className="threshold" d={`M0 ${y(threshold)}H${width}`} />
      </svg>
      <text className="named broad" x="100%" y={`${y(threshold)}%`} dy="-8" textAnchor="end">
        {thresholdLabel}
      </text>
      <text className="named narrow" x="100%" y={`${y(threshold)}%`} dy="-8" textAnchor="end">
        {thresholdShort}
      </text>
      {ticks.map((tick) => (
        <text key={tick.at} x="0" y={`${y(tick.at)}%`} dy="5">
          {tick.label}
        </text>
      ))}
    </svg>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

function layOut(items: readonly IntervalItem[]) {
  const columns: { x: number; item: IntervalItem }[] = [];
  let x = 0;
  for (const status of order) {
    const own = items.filter((item) => item.status === status).sort((a, b) => b.value - a.value);
    if (own.length > 0 && x > 0) x += apart;
    for (const item of own) {
      columns.push({ x, item });
      x += 1;
    }
  }
  return columns;
}

/** What the three parts of the row are, with how many texts are in each. */
export function IntervalLegend({
  parts,
}: {
  parts: readonly { key: string; value: string; text: ReactNode }[];
}) {
  return (
    <ul className="interval-legend">
      {parts.map((part) => (
        <li key={part.key}>
          <span className="big">{part.value}</span>
          <p>{part.text}</p>
        </li>
      ))}
    </ul>
  );
}
