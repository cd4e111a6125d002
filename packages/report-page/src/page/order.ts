import type { PublishedItem, PublishedReport } from '@parley/domain/report';

type Items = readonly PublishedItem[];

/** Whose weakest figure is withheld comes last. */
const floor = (item: PublishedItem) => item.weakest?.lower ?? -1;
const byId = (a: PublishedItem, b: PublishedItem) => (a.id < b.id ? -1 : 1);

/** The text whose least favourable country or group likes it best first. */
export const byWeakest = (items: Items): PublishedItem[] =>
  [...items].sort((a, b) => floor(b) - floor(a) || byId(a, b));

/** The text that matters to the largest share of its voters first; where that is withheld, last. */
export const byMatters = (items: Items): PublishedItem[] => {
  const share = (item: PublishedItem) => item.mattersTo ?? -1;
  return [...items].sort((a, b) => share(b) - share(a) || floor(b) - floor(a) || byId(a, b));
};

export const standing = (items: Items, kind: PublishedItem['status']['kind']): PublishedItem[] =>
  byWeakest(items.filter(({ status }) => status.kind === kind));

/** Texts that nobody agrees on everywhere yet, of those that every country and group has voted on enough. */
export function closest({ items, rules }: PublishedReport): PublishedItem[] {
  const isHeard = (item: PublishedItem) =>
    [...Object.values(item.parties), ...Object.values(item.groups)].every(
      (tally) => tally !== null && tally.n >= rules.minimumVotes,
    );
  return byWeakest(
    items.filter((item) => item.status.kind !== 'rejected' && item.weakest !== null && isHeard(item)),
  );
}

/** Texts on which two countries, or two groups, lie furthest apart: by the lower end of the interval. */
export function byDivision(items: Items, kind: 'party' | 'group'): PublishedItem[] {
  const apart = (item: PublishedItem) => item.divisions[kind]?.lower ?? -2;
  return items
    .filter((item) => (item.divisions[kind]?.lower ?? 0) > 0)
    .sort((a, b) => apart(b) - apart(a) || byId(a, b));
}

/** From this share of passes on a text is called uncertain. */
export const uncertainShare = 0.3;

export function uncertain(items: Items): PublishedItem[] {
  const passes = ({ all }: PublishedItem) => (all === null ? 0 : all.pass / all.n);
  return items
    .filter((item) => passes(item) > uncertainShare)
    .sort((a, b) => passes(b) - passes(a) || byId(a, b));
}

/** Texts that all votes in one pot would have passed, and that a country or a group blocks. */
export function pooled({ items, rules }: PublishedReport): PublishedItem[] {
  return items
    .filter(({ status, all }) => status.kind === 'blocked' && (all?.support ?? 0) > rules.threshold)
    .sort((a, b) => (b.all?.support ?? 0) - (a.all?.support ?? 0) || byId(a, b));
}

export type Counted = { kind: string; name: string; count: number };

/** How many texts each country or group blocks, or is waited for. */
export function countConstituencies(items: Items, standing: 'blocked' | 'open'): Counted[] {
  const counts = new Map<string, Counted>();
  for (const { status } of items) {
    if (status.kind !== standing) continue;
    const named =
      status.kind === 'blocked' ? status.by : status.needs.map(({ constituency }) => constituency);
    for (const { kind, name } of named) {
      const counted = counts.get(`${kind} ${name}`) ?? { kind, name, count: 0 };
      counted.count += 1;
      counts.set(`${kind} ${name}`, counted);
    }
  }
  return [...counts.values()];
}

/** Votes that would settle what is open in each country at the present shares, and texts for which none will do. */
export function votesToCome(items: Items): { byParty: Counted[]; beyond: number } {
  const needed = new Map<string, number>();
  let beyond = 0;
  for (const { status } of items) {
    if (status.kind !== 'open') continue;
    const needs = status.needs.filter(({ constituency }) => constituency.kind === 'party');
    if (needs.some(({ furtherVotes }) => furtherVotes === null)) beyond += 1;
    else
      for (const { constituency, furtherVotes } of needs)
        needed.set(constituency.name, (needed.get(constituency.name) ?? 0) + (furtherVotes ?? 0));
  }
  const byParty = [...needed].map(([name, count]) => ({ kind: 'party', name, count }));
  return { byParty: byParty.filter(({ count }) => count > 0), beyond };
}
