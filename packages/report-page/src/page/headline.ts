import type { PublishedReport } from '@parley/domain/report';

export type Headline = {
  key: 'both' | 'countries' | 'groups' | 'none' | 'apart';
  countries: number;
  groups: number;
  count: number;
  texts: number;
  people: number;
};

/** The finding that a report is headed by: which sentence, and its numbers. */
export function headlineOf({ participants, parties, groups, statuses, items }: PublishedReport): Headline {
  const numbers = {
    countries: parties.length,
    groups: groups.k,
    count: statuses.concurrent,
    texts: items.length,
    people: participants,
  };
  const key = (): Headline['key'] => {
    if (parties.length === 0 && groups.k === 0) return 'apart';
    if (statuses.concurrent === 0) return 'none';
    if (parties.length === 0) return 'groups';
    return groups.k === 0 ? 'countries' : 'both';
  };
  return { key: key(), ...numbers };
}

const longest = 200;

/** A text that is quoted in a sentence: cut between words where it is long. */
export function clip(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`;
}
