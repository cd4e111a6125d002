import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followLabels } from './lineage';

/** People p0, p1, … by the labels that they had, null for who was not there. */
const edition = (...groups: (string | null)[]) => ({
  k: new Set(groups).size,
  members: groups.flatMap((group, i) => (group === null ? [] : [{ participant: `p${i}`, group }])),
  labelsGiven: [...new Set(groups.filter((group) => group !== null))].sort(),
  evidence: null,
});
const follow = (clusters: number[], k: number, previous?: ReturnType<typeof edition>) =>
  followLabels(
    clusters.map((_, i) => `p${i}`),
    Uint8Array.from(clusters),
    k,
    previous,
  );

describe('labels', () => {
  it('of a first edition are given in the order of the clusters', () => {
    expect(follow([0, 1, 1], 2)).toEqual({
      labels: ['A', 'B'],
      labelsGiven: ['A', 'B'],
      placeOf: Uint8Array.of(0, 1),
      lineage: {
        groups: [
          { label: 'A', kind: 'new' },
          { label: 'B', kind: 'new' },
        ],
        ended: [],
      },
    });
  });

  it('tell a split, and the larger part keeps the name', () => {
    const { lineage, labels } = follow([0, 0, 1, 1, 1, 2, 2], 3, edition('A', 'A', 'A', 'A', 'A', 'B', 'B'));
    expect(labels).toEqual(['A', 'B', 'C']);
    expect(lineage.groups).toEqual([
      { label: 'A', kind: 'continues' },
      { label: 'B', kind: 'continues' },
      { label: 'C', kind: 'splits', from: 'A' },
    ]);
  });

  it('tell a merger and what ended in it', () => {
    const { lineage } = follow([0, 0, 0, 0, 0, 1], 2, edition('A', 'A', 'A', 'B', 'B', 'C'));
    expect(lineage).toEqual({
      groups: [
        { label: 'A', kind: 'merges', from: ['A', 'B'] },
        { label: 'C', kind: 'continues' },
      ],
      ended: [{ label: 'B', into: 'A' }],
    });
  });

  it('tell what is new, and never give a label twice', () => {
    const previous = { ...edition('A', 'A', null, null, null), labelsGiven: ['A', 'B'] };
    const { labels, labelsGiven, lineage } = follow([0, 0, 1, 1, 1], 2, previous);
    expect([labels, labelsGiven]).toEqual([
      ['A', 'C'],
      ['A', 'B', 'C'],
    ]);
    expect(lineage.groups[1]).toEqual({ label: 'C', kind: 'new' });
  });

  it('end with all groups where there are none any more', () => {
    expect(follow([], 0, edition('A', 'B')).lineage.ended).toEqual([
      { label: 'A', into: null },
      { label: 'B', into: null },
    ]);
  });

  it('are those of before where the division is the same, whatever the order of clusters and who has come or gone', () => {
    const people = fc.array(fc.record({ group: fc.nat(3), before: fc.boolean(), after: fc.boolean() }), {
      minLength: 1,
      maxLength: 40,
    });
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(people, order, (list, clusterOf) => {
        const previous = edition(...list.map(({ group, before }) => (before ? 'ABCD'[group]! : null)));
        const here = list.flatMap(({ group, after }, i) => (after ? [{ id: `p${i}`, group }] : []));
        const { labels, placeOf, labelsGiven } = followLabels(
          here.map(({ id }) => id),
          Uint8Array.from(here, ({ group }) => clusterOf[group]!),
          4,
          previous,
        );
        list.forEach(({ group, before, after }) => {
          if (before && after) expect(labels[placeOf[clusterOf[group]!]!]).toBe('ABCD'[group]);
        });
        expect(new Set(labels).size).toBe(4);
        expect(labelsGiven.slice(0, previous.labelsGiven.length)).toEqual(previous.labelsGiven);
      }),
    );
  });
});
