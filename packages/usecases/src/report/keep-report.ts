import { hexagons, outline } from '@parley/consensus/map';
import type { Findings, Report } from '@parley/consensus/report';
import type { CountCell } from '@parley/consensus/suppression';
import { votesToStand } from '@parley/domain/report';
import type { PassReasonTally } from '@parley/domain/vote';
import type { KeptChange } from './kept-change';

/** What the database keeps of a report: everything but where single people stand. */
export type KeptReport = {
  /** 1: computed before there were findings; 2: before it was told what changed. All stay readable: an edition is never computed again. */
  version: 1 | 2 | 3;
  report: Omit<Report, 'space' | 'groups' | 'findings' | 'change'> & {
    findings?: Findings;
    space: Pick<Report['space'], 'items' | 'explainedVariance'>;
    groups: Omit<Report['groups'], 'members'>;
  };
  /** Bins of at least suppressionK people, and outlines of the groups; null where there is nothing to draw. */
  map: {
    people: number;
    radius: number;
    bins: { x: number; y: number; n: number }[];
    outlines: ReturnType<typeof outline>[];
  } | null;
  /** People by sector code, then by party code. */
  coverage: Record<string, Record<string, number>>;
  /** Votes of those to whom a text matters, by item; left out where nobody was asked. */
  matters?: Record<string, CountCell>;
  /** Why people passed, by item; left out where nobody was asked. */
  passReasons?: Record<string, PassReasonTally>;
  /** Since the edition before; left out in the first, and in a report that runs along with the votes. */
  change?: KeptChange;
};

/** Where one person stands: kept apart, and never published. */
export type PersonPlace = { id: string; x: number; y: number; votes: number; group: string | null };

/** Splits a report into what is kept for all and where each participant stands. */
export function keepReport(
  { space, groups: { members, ...groups }, change: _, ...rest }: Report,
  beside: Pick<KeptReport, 'coverage' | 'matters' | 'passReasons'>,
  smallest: number,
): { kept: KeptReport; places: PersonPlace[] } {
  const groupOf = new Map(members.map(({ participant, group }) => [participant, group]));
  const places = space.participants.map((place) => ({ ...place, group: groupOf.get(place.id) ?? null }));
  return {
    kept: {
      version: 3,
      report: {
        ...rest,
        space: { items: space.items, explainedVariance: space.explainedVariance },
        groups,
      },
      map: drawMap(places, space.items.length, smallest),
      ...beside,
    },
    places,
  };
}

function drawMap(places: readonly PersonPlace[], items: number, smallest: number): KeptReport['map'] {
  const drawn = places.filter(({ votes }) => votes >= Math.min(votesToStand, items));
  const { radius, bins } = hexagons(
    drawn.map(({ x }) => x),
    drawn.map(({ y }) => y),
    smallest,
  );
  if (bins.length === 0) return null;
  const labels = [...new Set(drawn.flatMap(({ group }) => group ?? []))].sort();
  const outlines = labels.map((label) => {
    const members = drawn.filter(({ group }) => group === label);
    return outline(
      label,
      members.map(({ x }) => x),
      members.map(({ y }) => y),
    );
  });
  return { people: drawn.length, radius, bins, outlines };
}
