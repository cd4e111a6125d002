import { type OpinionGroups, opinionGroups } from '../groups';
import { buildVoteMatrix, type VoteMatrixInput } from '../matrix';
import { adjustedRandIndex, plantedRoom, type UngroupedKind, ungroupedRoom } from '../rooms';
import { opinionSpace } from '../space';

/** How often groups were found in rooms of one make. */
export interface FoundGroups {
  readonly make: string;
  readonly rooms: number;
  /** Rooms with a silhouette above that of every null room; those of them with a stability above it too are found. */
  readonly bySilhouette: number;
  readonly found: number;
}

export interface FoundPlantedGroups extends FoundGroups {
  /** Mean adjusted Rand index with what was planted, over the rooms in which groups were found; null without any. */
  readonly meanIndex: number | null;
  readonly leastIndex: number | null;
}

const KINDS: readonly UngroupedKind[] = ['independent', 'yes-sayers', 'spectrum'];

/** Rooms without groups, of the three kinds, with 150 to 450 people, 20 to 60 items and strengths of .5 to 2: finding any is wrong. */
export function calibrateNullRooms(seed: number, rooms: number): FoundGroups[] {
  return KINDS.map((kind, at) => {
    const groups = Array.from({ length: rooms }, (_, i) =>
      groupsOf(
        ungroupedRoom({
          kind,
          people: 150 + 150 * (i % 3),
          items: 20 * (1 + (Math.floor(i / 3) % 3)),
          votesPerPerson: 12 + 6 * (Math.floor(i / 9) % 3),
          strength: 0.5 + 0.5 * (Math.floor(i / 2) % 4),
          seed: (seed * 3 + at) * 100_000 + i,
        }),
      ),
    );
    return { make: kind, rooms, ...counted(groups) };
  });
}

/** People, items, mean and fewest votes a person: from where groups must be found to where hardly anybody could. */
const PLANTED = [
  [10_000, 80, 60, 30],
  [1000, 80, 60, 30],
  [1000, 500, 39, 30],
  [300, 60, 40, 30],
  [300, 30, 20, 20],
  [300, 60, 20, 7],
  [300, 15, 12, 12],
  [100, 60, 35, 30],
  [60, 24, 20, 10],
] as const;

/** Rooms with the three planted groups of the bench, of several sizes. */
export function calibratePlantedGroups(
  seed: number,
  rooms: number,
  makes: readonly (readonly [number, number, number, number])[] = PLANTED,
): FoundPlantedGroups[] {
  return makes.map(([people, items, votesPerPerson, leastVotes]) => {
    const results = Array.from({ length: rooms }, (_, i) => {
      const room = plantedRoom({ people, items, votesPerPerson, leastVotes, seed: seed * 100_000 + i });
      const groups = groupsOf(room);
      return { ...groups, index: adjustedRandIndex(groups.groupOf, room.group) };
    });
    const indices = results.filter(({ k }) => k > 0).map(({ index }) => index);
    return {
      make: `${people} people, ${items} items, ${votesPerPerson} votes a person, ${leastVotes} at least`,
      rooms,
      ...counted(results),
      meanIndex:
        indices.length === 0 ? null : indices.reduce((sum, index) => sum + index, 0) / indices.length,
      leastIndex: indices.reduce<number | null>(
        (least, index) => (least === null || index < least ? index : least),
        null,
      ),
    };
  });
}

function groupsOf(room: VoteMatrixInput): OpinionGroups {
  const matrix = buildVoteMatrix(room);
  return opinionGroups(matrix, opinionSpace(matrix), { groupsMax: 5 });
}

function counted(groups: readonly OpinionGroups[]): Pick<FoundGroups, 'bySilhouette' | 'found'> {
  return {
    bySilhouette: groups.filter(({ evidence }) => evidence !== null && evidence.stability !== null).length,
    found: groups.filter(({ k }) => k > 0).length,
  };
}
