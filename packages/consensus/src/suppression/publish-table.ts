import { type CountCell, isFew, isTooSmall } from './cell';
import { cellsToHide, type EarlierCells } from './cells-to-hide';
import { isTraceable, type Movement } from './movement';

/** One way in which the people of a table are divided: by party, by opinion group, by sector … */
export interface TableDivision {
  readonly kind: string;
  /** Smallest cell that may be shown, ≥ 2. */
  readonly k: number;
  /** Disjoint parts of the total. */
  readonly cells: Readonly<Record<string, CountCell>>;
}

/** All that was counted on one item, or how many people there are. */
export interface FullTable {
  /** People have no choice to give away: cells of few are small then, unanimous ones are not. Choices unless it says so. */
  readonly of?: 'choices' | 'people';
  readonly all: CountCell;
  /** Smallest total that may be shown, ≥ 2. */
  readonly k: number;
  readonly divisions: readonly TableDivision[];
}

/** Counts that may be shown, with the number of the edition as of which they are. */
export interface ShownCell {
  readonly counts: CountCell;
  readonly edition: number;
}

/** What may be shown of a table; null where nothing may. */
export interface PublishedTable {
  readonly all: ShownCell | null;
  readonly divisions: Readonly<Record<string, Readonly<Record<string, ShownCell | null>>>>;
}

/** What an earlier edition published of the same item, and who moved since then, by kind of division. */
export interface EarlierTable {
  readonly edition: number;
  readonly published: PublishedTable;
  readonly movements: Readonly<Record<string, readonly Movement[]>>;
}

/**
 * From a full table to one that may be published (specification, section 8). Small cells are withheld, and others with them, so
 * that nothing withheld can be worked out (`cellsToHide`). A cell is renewed only where that tells of no few people together with
 * anything that an earlier edition gave; else it stays as it was last shown, with the number of that edition. A total that may
 * not be renewed renews nothing: its parts would add up to it.
 * @param edition number of this edition, above all earlier ones
 * @param earlier every earlier edition, oldest first
 */
export function publishTable(
  full: FullTable,
  edition: number,
  earlier: readonly EarlierTable[] = [],
): PublishedTable {
  const isSmall = full.of === 'people' ? isFew : isTooSmall;
  const totals = earlier.filter((one) => one.published.all?.edition === one.edition);
  const renewsTotal = !isSmall(full.all, full.k) && !totals.some((one) => isTotalTraceable(one, full.k));
  const latest = earlier.at(-1)?.published;
  return {
    all: renewsTotal ? { counts: full.all, edition } : (latest?.all ?? null),
    divisions: Object.fromEntries(
      full.divisions.map(({ kind, k, cells }) => {
        const hidden = renewsTotal
          ? cellsToHide(full.all, cells, k, {
              isSmall,
              earlier: totals.map((one) => earlierCells(one, kind)),
            })
          : null;
        const before = latest?.divisions[kind];
        return [
          kind,
          Object.fromEntries(
            Object.entries(cells).map(([key, counts]) => [
              key,
              hidden === null || hidden.has(key) ? (before?.[key] ?? null) : { counts, edition },
            ]),
          ),
        ];
      }),
    ),
  };
}

function isTotalTraceable({ movements }: EarlierTable, k: number): boolean {
  const [everybody = []] = Object.values(movements);
  return isTraceable(
    everybody,
    () => 0,
    () => 0,
    k,
  );
}

function earlierCells({ edition, published, movements }: EarlierTable, kind: string): EarlierCells {
  const shown = Object.entries(published.divisions[kind] ?? {});
  return {
    renewed: new Set(shown.filter(([, cell]) => cell?.edition === edition).map(([key]) => key)),
    movements: movements[kind] ?? [],
  };
}
