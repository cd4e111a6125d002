import { type Clustering, divisionInto } from '../clusters';
import { adjustedRandIndex } from '../rooms';
import { mix } from './keys';
import { type Plane, planeOf, pointsOf } from './plane';
import { type Sample, takeRows } from './sample';

/** Seeds of the halves: apart from the numbers of the null rooms. */
const HALVES = 0x20000;

/**
 * One refit: the space and the division into k of a random half of the people, compared with the division of all of them on that
 * half by the adjusted Rand index (A. Ben-Hur, A. Elisseeff and I. Guyon, Pac. Symp. Biocomput. 7 (2002), 6–17).
 * @param near the plane of all of them
 * @param number of the half; the same number gives the same half
 * @returns at most 1; 0 where the half cannot be divided so
 */
export function refit(
  sample: Sample,
  near: Pick<Plane, 'components'>,
  { cluster, sizes }: Pick<Clustering, 'cluster' | 'sizes'>,
  number: number,
): number {
  const half = Uint32Array.from(sample.personKeys.keys()).filter(
    (row) => mix(sample.personKeys[row]!, HALVES + number) < 0,
  );
  const rows = takeRows(sample, half);
  const found = divisionInto(sizes.length, pointsOf(rows, planeOf(rows, { near })));
  return found === null
    ? 0
    : adjustedRandIndex(
        found.cluster,
        Uint8Array.from(half, (row) => cluster[row]!),
      );
}
