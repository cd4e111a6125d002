import { calibrateNullRooms, calibratePlantedGroups } from './groups';
import { calibrateBounds, calibrateDifferences } from './interval-coverage';
import { calibrateRepeatedLooks, calibrateThreshold } from './threshold';

/** A promise of the engine, put to the test on rooms whose truth is known. Plain figures, the same for the same seed. */
export interface Calibration {
  readonly name: string;
  /** What the figures are to be. */
  readonly promise: string;
  readonly run: (seed: number) => unknown;
}

/** All calibrations in full size, as `pnpm bench:calibration` runs them. */
export const CALIBRATIONS: readonly Calibration[] = [
  {
    name: 'threshold',
    promise: 'mean false share of what is declared concurrent ≤ .05',
    run: (seed) => calibrateThreshold(seed, 200, 500),
  },
  {
    name: 'repeated-looks',
    promise: 'about .23 of items at the threshold, over 50 looks: why statuses are so far',
    run: (seed) => calibrateRepeatedLooks(seed, 4000, 50),
  },
  {
    name: 'rooms-without-groups',
    promise:
      'independent votes, yes-sayers, one normal spectrum: no clear groups in at least .95 of 100 rooms each',
    run: (seed) => calibrateNullRooms(seed, 100),
  },
  {
    name: 'planted-groups',
    promise: 'found wherever people cast 30 votes and more on 60 to 80 items; how often elsewhere is told',
    run: (seed) => calibratePlantedGroups(seed, 20),
  },
  {
    name: 'bounds',
    promise: 'mean coverage of a one-sided Jeffreys bound about .95',
    run: (seed) => [10, 30, 100, 1000, 10_000].map((votes) => calibrateBounds(seed, votes, 4000)),
  },
  {
    name: 'differences',
    promise: 'coverage of the interval of a difference about .95',
    run: (seed) => calibrateDifferences(seed, 20_000),
  },
];
