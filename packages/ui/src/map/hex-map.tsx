import { groupEdge } from '../marks';
import { ellipsePath, fit, hexagonPath, type MapPoint, mapHeight, mapWidth, type Spread } from './geometry';

/** Centre of a cell in the space of the map, and how many people stand in it. */
export type HexBin = MapPoint & { n: number };

export type MapGroup = Spread & {
  key: string;
  /** Its place among the groups: decides the edge. */
  index: number;
  label: string;
  /** Its share, already formatted: '38%'. */
  share: string;
};

type HexMapProps = {
  bins: readonly HexBin[];
  /** Radius of a full cell in the space of the map. */
  radius: number;
  groups: readonly MapGroup[];
  /** The whole map as a sentence. */
  label: string;
  /** The reader's own place; hollow while too few votes settle it. */
  you?: (MapPoint & { label: string; settled: boolean }) | undefined;
};

/** People who vote alike lie close together. The area of a hexagon is people; groups are outlines with a letter. */
export function HexMap({ bins, radius, groups, label, you }: HexMapProps) {
  const scale = fit([...bins, ...groups, ...(you === undefined ? [] : [you])]);
  const most = Math.max(1, ...bins.map((bin) => bin.n));
  const size = radius * scale.factor * 0.96;
  const hexagons = bins.map((bin) => hexagonPath(scale.at(bin), size * Math.sqrt(bin.n / most)));
  const origin = scale.at({ x: 0, y: 0 });
  const outlines = groups.map((group) => ({ group, ...ellipsePath(group, scale) }));
  return (
    <svg className="map" role="img" aria-label={label}>
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${mapWidth} ${mapHeight}`}
        overflow="visible"
        aria-hidden="true"
      >
        <line className="axis" x1={origin.x} x2={origin.x} y1="0" y2={mapHeight} />
        <line className="axis" x1="0" x2={mapWidth} y1={origin.y} y2={origin.y} />
        <path className="hexagons" d={hexagons.join('')} />
        {outlines.map(({ group, path }) => (
          <path key={group.key} className={`outline ${groupEdge(group.index)}`.trim()} d={path} />
        ))}
      </svg>
      {outlines.map(({ group, top }) => (
        <text key={group.key} {...place(top)} dy="-10" textAnchor="middle">
          {group.label} <tspan className="share">{group.share}</tspan>
        </text>
      ))}
      {you === undefined ? null : <You at={scale.at(you)} label={you.label} settled={you.settled} />}
    </svg>
  );
}

const percent = (value: number, of: number) => `${Math.round((value / of) * 1000) / 10}%`;

/** Words do not scale with the map: they stand at a share of it. */
const place = (point: MapPoint) => ({ x: percent(point.x, mapWidth), y: percent(point.y, mapHeight) });

function You({ at, label, settled }: { at: MapPoint; label: string; settled: boolean }) {
  const atRightEdge = at.x > mapWidth * 0.8;
  return (
    <>
      <svg {...place(at)} overflow="visible" aria-hidden="true">
        <path className={settled ? 'you' : 'you unsettled'} d="M0 -11 11 0 0 11 -11 0z" />
      </svg>
      <text
        className="you-label"
        {...place(at)}
        dx={atRightEdge ? -17 : 17}
        dy="5"
        textAnchor={atRightEdge ? 'end' : 'start'}
      >
        {label}
      </text>
    </>
  );
}
