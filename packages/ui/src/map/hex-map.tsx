import type { ReactNode } from 'react';
import { groupEdge } from '../marks';
import type { HexBin, MapPoint } from './hex-bins';

export type MapGroup = {
  key: string;
  /** Its place among the groups: decides the outline. */
  index: number;
  label: string;
  /** Its share, already formatted: '38%'. */
  share: string;
  /** Corners of its outline in the space of the bins. */
  hull: readonly MapPoint[];
};

type HexMapProps = {
  bins: readonly HexBin[];
  /** Radius of a cell in the space of the bins; the largest hexagon fills it. */
  radius: number;
  groups: readonly MapGroup[];
  /** The whole map as a sentence. */
  label: string;
  /** The reader's own place; hollow while too few votes settle it. */
  you?: (MapPoint & { label: string; settled: boolean }) | undefined;
};

const width = 640;
const height = 470;
const pad = 44;

/** People who vote alike lie close together. The area of a hexagon is people; groups are outlines with a letter. */
export function HexMap({ bins, radius, groups, label, you }: HexMapProps) {
  const all = [...bins, ...groups.flatMap((group) => group.hull), ...(you === undefined ? [] : [you])];
  const scale = fit(all);
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const size = radius * scale.factor * 0.96;
  const hexagons = bins.map((bin) => hexagon(scale.at(bin), size * Math.sqrt(bin.count / most))).join('');
  const origin = scale.at({ x: 0, y: 0 });
  return (
    <svg className="map" role="img" aria-label={label}>
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${width} ${height}`}
        overflow="visible"
        aria-hidden="true"
      >
        <line className="axis" x1={origin.x} x2={origin.x} y1="0" y2={height} />
        <line className="axis" x1="0" x2={width} y1={origin.y} y2={origin.y} />
        <path className="hexagons" d={hexagons} />
        {groups.map((group) => (
          <path
            key={group.key}
            className={`outline ${groupEdge(group.index)}`.trim()}
            d={outline(group.hull.map(scale.at))}
          />
        ))}
      </svg>
      {groups.map((group) => (
        <Name key={group.key} at={top(group.hull.map(scale.at))}>
          {group.label} <tspan className="share">{group.share}</tspan>
        </Name>
      ))}
      {you === undefined ? null : <You at={scale.at(you)} label={you.label} settled={you.settled} />}
    </svg>
  );
}

const percent = (value: number, of: number) => `${Math.round((value / of) * 1000) / 10}%`;
const short = (value: number) => Math.round(value * 10) / 10;

function Name({ at, children }: { at: MapPoint; children: ReactNode }) {
  return (
    <text x={percent(at.x, width)} y={percent(at.y, height)} dy="-10" textAnchor="middle">
      {children}
    </text>
  );
}

function You({ at, label, settled }: { at: MapPoint; label: string; settled: boolean }) {
  const left = at.x > width * 0.8;
  return (
    <>
      <svg x={percent(at.x, width)} y={percent(at.y, height)} overflow="visible" aria-hidden="true">
        <path className={settled ? 'you' : 'you unsettled'} d="M0 -11 11 0 0 11 -11 0z" />
      </svg>
      <text
        className="you-label"
        x={percent(at.x, width)}
        y={percent(at.y, height)}
        dx={left ? -17 : 17}
        dy="5"
        textAnchor={left ? 'end' : 'start'}
      >
        {label}
      </text>
    </>
  );
}

/** One scale for both directions, so that distances mean the same everywhere. */
function fit(points: readonly MapPoint[]) {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, low, high] = [
    Math.min(0, ...xs),
    Math.max(0, ...xs),
    Math.min(0, ...ys),
    Math.max(0, ...ys),
  ];
  const factor = Math.min(
    (width - 2 * pad) / Math.max(right - left, 1e-9),
    (height - 2 * pad) / Math.max(high - low, 1e-9),
  );
  const at = (point: MapPoint): MapPoint => ({
    x: width / 2 + (point.x - (left + right) / 2) * factor,
    y: height / 2 - (point.y - (low + high) / 2) * factor,
  });
  return { factor, at };
}

function hexagon(centre: MapPoint, radius: number): string {
  const corners = [0, 1, 2, 3, 4, 5].map((corner) => {
    const angle = (Math.PI / 3) * corner - Math.PI / 2;
    return `${short(centre.x + radius * Math.cos(angle))} ${short(centre.y + radius * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}z`;
}

/** A closed curve through the corners (Catmull-Rom as cubic Béziers): an outline claims no exact border. */
function outline(corners: readonly MapPoint[]): string {
  const count = corners.length;
  const first = corners[0];
  if (first === undefined) return '';
  const corner = (index: number) => corners[(index + count) % count] ?? first;
  const curves = corners.map((from, index) => {
    const [before, to, after] = [corner(index - 1), corner(index + 1), corner(index + 2)];
    const a = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const b = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${[a, b, to].map((point) => `${short(point.x)} ${short(point.y)}`).join(' ')}`;
  });
  return `M${short(first.x)} ${short(first.y)}${curves.join('')}z`;
}

const top = (points: readonly MapPoint[]): MapPoint =>
  points.reduce((best, point) => (point.y < best.y ? point : best), { x: width / 2, y: height / 2 });
