import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PolisExport, readPolisExport, readPolisFolder, reportPolisExport, toPolisReport } from '.';
import { comment, polisFiles, polisFolder, vote } from './testing/polis-files';

const folder = polisFolder();
const names = folder ? readdirSync(join(folder, 'conversations')) : ['(none)'];

interface Reference {
  readonly participant_ids: readonly number[];
  readonly statement_ids: readonly number[];
}
interface RedDwarf extends Reference {
  readonly pca: {
    readonly mean: number[];
    readonly comps: number[][];
    readonly explained_variance_ratio: number[];
  };
  readonly participants: { readonly in_conv: number[] };
  readonly statements: {
    readonly n_agree: number[];
    readonly n_disagree: number[];
    readonly n_total: number[];
  };
}
interface PolisMath extends Reference {
  readonly center: number[];
  readonly comps: number[][];
}

function read<T>(kind: string, name: string): T {
  return JSON.parse(readFileSync(join(folder!, 'reference', `${kind}.${name}.json`), 'utf8')) as T;
}

function absoluteCosine(a: readonly number[], b: readonly number[]): number {
  const dot = (u: readonly number[], v: readonly number[]) =>
    u.reduce((sum, entry, i) => sum + entry * v[i]!, 0);
  return Math.abs(dot(a, b)) / Math.sqrt(dot(a, a) * dot(b, b));
}

describe.skipIf(folder === null).each(names)('the report of %s', { timeout: 120_000 }, (name) => {
  let cached: PolisExport | null = null;
  const exported = () => {
    cached ??= readPolisExport(readPolisFolder(join(folder!, 'conversations', name)));
    return cached;
  };

  let computed: ReturnType<typeof toPolisReport> | null = null;
  const report = () => {
    computed ??= toPolisReport(reportPolisExport(exported()));
    return computed;
  };

  it('goes through without a row that cannot be read', () => {
    expect(exported().problems.filter(({ handling }) => handling === 'left out')).toEqual([]);
  });

  it('has the centre and the components of Polis and of red-dwarf', () => {
    const { space } = report();
    const place = new Map(space.items.map((item) => [item.id, item]));
    const compare = (ids: readonly number[], mean: readonly number[], comps: readonly number[][]) => {
      const own = ids.map((id) => place.get(String(id)) ?? { mean: 0, pc1: 0, pc2: 0 });
      // The references are rounded to six decimals.
      for (const [i, item] of own.entries()) expect(Math.abs(item.mean - mean[i]!)).toBeLessThan(5.1e-7);
      expect(
        absoluteCosine(
          own.map(({ pc1 }) => pc1),
          comps[0]!,
        ),
      ).toBeGreaterThan(0.9999999999);
      expect(
        absoluteCosine(
          own.map(({ pc2 }) => pc2),
          comps[1]!,
        ),
      ).toBeGreaterThan(0.9999999999);
    };
    const redDwarf = read<RedDwarf>('reddwarf', name);
    compare(redDwarf.statement_ids, redDwarf.pca.mean, redDwarf.pca.comps);
    const polis = read<PolisMath>('polisclj', name);
    compare(
      polis.statement_ids,
      polis.center.map((mean) => -mean),
      polis.comps,
    );
    space.explainedVariance.forEach((share, axis) => {
      expect(Math.abs(share - redDwarf.pca.explained_variance_ratio[axis]!)).toBeLessThan(5.1e-7);
    });
  });

  it('counts as red-dwarf does, which counts the people that it divides into groups', () => {
    const redDwarf = read<RedDwarf>('reddwarf', name);
    const grouped = new Set(
      redDwarf.participant_ids.filter((_, i) => redDwarf.participants.in_conv[i]).map(String),
    );
    const source = exported();
    const votes = source.votes.filter(({ participant }) => grouped.has(participant));
    const { items } = toPolisReport(reportPolisExport({ ...source, votes }));
    for (const { id, agree, disagree, n } of items) {
      const at = redDwarf.statement_ids.indexOf(Number(id));
      if (at < 0) expect(n).toBe(0);
      else {
        const { n_agree, n_disagree, n_total } = redDwarf.statements;
        expect([id, agree, disagree, n]).toEqual([id, n_agree[at], n_disagree[at], n_total[at]]);
      }
    }
  });

  it('has the same bytes when the rows of every file are shuffled', () => {
    const files = readPolisFolder(join(folder!, 'conversations', name));
    const turned = (file: { name: string; text: string }) => {
      const [header, ...rows] = file.text.trimEnd().split(/\r?\n/);
      return { name: file.name, text: [header, ...rows.reverse()].join('\n') };
    };
    const plain = exported();
    const shuffled = readPolisExport({ ...files, votes: turned(files.votes) });
    const again = { ...shuffled, comments: plain.comments.toReversed(), votes: shuffled.votes.toReversed() };
    expect(JSON.stringify(toPolisReport(reportPolisExport(again)))).toBe(JSON.stringify(report()));
  });
});

describe('the report of an export', () => {
  it('has the shape that is promised, with comments without votes, and without what moderation took out', () => {
    const comments = [comment(1), comment(2, -1), comment(3, 0)];
    const votes = [vote(1, 1, 8, 1), vote(1, 1, 9, -1), vote(1, 2, 9, 1), vote(1, 2, 7, 1)];
    const report = toPolisReport(reportPolisExport(readPolisExport(polisFiles(comments, votes))));
    expect(report).toMatchObject({
      participants: 2,
      items: [
        { id: '1', agree: 1, disagree: 1, pass: 0, n: 2, groupAwareConsensus: null, byGroup: [] },
        { id: '3', agree: 0, disagree: 0, pass: 0, n: 0, groupAwareConsensus: null, byGroup: [] },
      ],
      space: {
        items: [
          { id: '1', mean: 0, pc1: 1, pc2: 0 },
          { id: '3', mean: 0, pc1: 0, pc2: 0 },
        ],
        participants: [
          { id: '8', x: 1, y: 0, votes: 1 },
          { id: '9', x: -1, y: 0, votes: 1 },
        ],
        explainedVariance: [1, 0],
      },
      groups: { k: 0, silhouette: null, members: [] },
    });
  });

  it('has group-aware consensus as the product over its groups', () => {
    const comments = Array.from({ length: 8 }, (_, id) => comment(id));
    const votes = Array.from({ length: 40 }, (_, voter) =>
      comments.map((_, id) => vote(1, id, voter, voter < 22 === id < 4 ? 1 : -1)),
    ).flat();
    const { items, groups } = toPolisReport(reportPolisExport(readPolisExport(polisFiles(comments, votes))));
    expect(groups.k).toBe(2);
    for (const { byGroup, groupAwareConsensus } of items) {
      expect(byGroup.map(({ group }) => group)).toEqual(['A', 'B']);
      expect(groupAwareConsensus).toBeCloseTo(
        byGroup.reduce((product, { agree, n }) => (product * (agree + 1)) / (n + 2), 1),
        15,
      );
    }
  });
});
