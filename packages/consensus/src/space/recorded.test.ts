import { describe, expect, it } from 'vitest';
import {
  absoluteCosine,
  matrixOf,
  once,
  RECORDINGS,
  readRecording,
  referenceFolder,
} from '../polis/testing/recordings';
import { opinionSpace } from '.';

describe.skipIf(referenceFolder() === null).each(RECORDINGS)(
  'the opinion space of the recording %s',
  (name) => {
    const world = once(() => {
      const recording = readRecording(name);
      const { tids, pca, 'base-clusters': clusters } = recording.polis;
      const matrix = matrixOf(recording);
      const space = opinionSpace(matrix, { zeroedItems: recording.mod_out.length });
      return {
        pca,
        clusters,
        matrix,
        space,
        columns: matrix.items.map((item) => tids.indexOf(Number(item))),
      };
    });

    it('has the recorded centre (there agree is −1)', () => {
      const { columns, space, pca } = world();
      columns.forEach((at, item) => {
        expect(Math.abs(space.means[item]! + pca.center[at]!)).toBeLessThan(6e-9);
      });
    });

    it('has the recorded components', () => {
      const { columns, space, pca } = world();
      for (const axis of [0, 1] as const) {
        const recorded = columns.map((at) => pca.comps[axis]![at]!);
        expect(1 - absoluteCosine(space.components[axis], recorded)).toBeLessThan(1e-12);
      }
    });

    it('projects the participants who are a base cluster of their own to the recorded place', () => {
      const { columns, space, pca, clusters, matrix } = world();
      const signs = [0, 1].map((axis) => {
        const component = space.components[axis as 0 | 1];
        const agreement = columns.reduce(
          (sum, at, item) => sum + component[item]! * pca.comps[axis]![at]!,
          0,
        );
        // Votes have the opposite sign inside Polis.
        return agreement < 0 ? 1 : -1;
      });
      let compared = 0;
      clusters.members.forEach((members, cluster) => {
        if (members.length !== 1) return;
        const row = matrix.participants.indexOf(String(members[0]));
        const x = row < 0 ? 0 : signs[0]! * space.positions.x[row]!;
        const y = row < 0 ? 0 : signs[1]! * space.positions.y[row]!;
        expect(Math.abs(x - clusters.x[cluster]!)).toBeLessThan(6e-9);
        expect(Math.abs(y - clusters.y[cluster]!)).toBeLessThan(6e-9);
        compared++;
      });
      expect(compared).toBeGreaterThan(20);
    });

    it('gives the items the recorded extremity', () => {
      const { columns, space, pca } = world();
      columns.forEach((at, item) => {
        expect(Math.abs(space.extremity[item]! - pca['comment-extremity'][at]!)).toBeLessThan(6e-9);
      });
    });
  },
);
