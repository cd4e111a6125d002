import { describe, expect, it } from 'vitest';
import { opinionSpace } from '../space';
import { type Counts, countVotes, type Division, everybody } from '../tallies';
import {
  polisConsensusItems,
  polisGroupAwareConsensus,
  polisPriority,
  polisRepresentativeItems,
  polisRepresentativeness,
} from '.';
import { matrixOf, once, RECORDINGS, readRecording, referenceFolder } from './testing/recordings';

const near = (value: number, expected: number, error = 6e-9) => {
  expect(Math.abs(value - expected)).toBeLessThan(error);
};

describe.skipIf(referenceFolder() === null).each(RECORDINGS)('the statistics of the recording %s', (name) => {
  const world = once(() => {
    const recording = readRecording(name);
    const { polis } = recording;
    const matrix = matrixOf(recording);
    const groups: Division = {
      kind: 'group',
      names: Object.keys(polis['group-votes']),
      placeOf: Int16Array.from(matrix.participants, (id) => recording.group_of_participant[id] ?? -1),
    };
    const counts = countVotes(matrix, groups);
    const ofItem = (item: number): Counts[] => counts.map((ofGroup) => ofGroup[item]!);
    return { recording, polis, matrix, itemIds: matrix.items.map(Number), groups, counts, ofItem };
  });

  it('are counted as recorded', () => {
    const { groups, itemIds, polis, counts } = world();
    groups.names.forEach((group, place) => {
      itemIds.forEach((id, item) => {
        const { A, D, S } = polis['group-votes'][group]!.votes[id]!;
        const { agree, disagree, n } = counts[place]![item]!;
        expect([agree, disagree, n]).toEqual([A, D, S]);
      });
    });
  });

  it('have the recorded group-aware consensus', () => {
    const { itemIds, polis, ofItem } = world();
    itemIds.forEach((id, item) => {
      near(polisGroupAwareConsensus(ofItem(item))!, polis['group-aware-consensus'][id]!);
    });
  });

  it('choose the recorded representative items, with the recorded numbers', () => {
    const { groups, itemIds, polis, ofItem } = world();
    groups.names.forEach((group, place) => {
      const statistics = itemIds.map((_, item) => polisRepresentativeness(ofItem(item))[place]!);
      const chosen = polisRepresentativeItems(statistics);
      const recorded = polis.repness[group]!;
      expect(chosen.map(({ item, side }) => [itemIds[item], side])).toEqual(
        recorded.map((entry) => [entry.tid, entry['repful-for']]),
      );
      chosen.forEach(
        ({ statistics: { successes, trials, share, shareTest, ratio, ratioTest }, bestAgree }, i) => {
          const entry = recorded[i]!;
          expect([successes, trials, bestAgree]).toEqual([
            entry['n-success'],
            entry['n-trials'],
            entry['best-agree'] ?? false,
          ]);
          near(share, entry['p-success']);
          near(shareTest, entry['p-test']);
          near(ratio, entry.repness);
          near(ratioTest, entry['repness-test'], 1e-6);
        },
      );
    });
  });

  it('choose the recorded consensus items', () => {
    const { matrix, itemIds, polis } = world();
    const all = countVotes(matrix, everybody(matrix.participants.length))[0]!;
    for (const side of ['agree', 'disagree'] as const) {
      const chosen = polisConsensusItems(all, side);
      const recorded = polis.consensus[side];
      expect(chosen.map(({ item }) => itemIds[item])).toEqual(recorded.map(({ tid }) => tid));
      chosen.forEach(({ successes, trials, share, shareTest }, i) => {
        expect([successes, trials]).toEqual([recorded[i]!['n-success'], recorded[i]!['n-trials']]);
        near(share, recorded[i]!['p-success']);
        near(shareTest, recorded[i]!['p-test']);
      });
    }
  });

  it('have the recorded priorities', () => {
    const { recording, matrix, itemIds, polis, ofItem } = world();
    const { extremity } = opinionSpace(matrix, { zeroedItems: recording.mod_out.length });
    itemIds.forEach((id, item) => {
      const sum = ofItem(item).reduce((a, b) => ({
        agree: a.agree + b.agree,
        disagree: a.disagree + b.disagree,
        pass: a.pass + b.pass,
        n: a.n + b.n,
      }));
      near(polisPriority(sum, extremity[item]!), polis['comment-priorities'][id]!);
    });
  });
});
