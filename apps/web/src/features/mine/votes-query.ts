import { slug } from '@parley/domain/id';
import { cursorSchema } from '@parley/domain/page';
import { type Choice, choices } from '@parley/domain/vote';

/** Votes of one choice, or those on words that have changed since. */
const kinds = [...choices, 'stale'] as const;

/** Which of somebody's votes a page shows. */
export type VotesQuery = {
  kind: Choice | 'stale' | null;
  round: string | null;
  /** Where the page starts; null for the newest. */
  cursor: string | null;
  after: 'vote' | 'undo' | null;
  /** Why the last change was refused: a code of the domain. */
  problem: string | null;
};

export type SearchParams = Record<string, string | string[] | undefined>;

/** The text of a cursor, or null where it is none: an address that somebody cut off shows the first page. */
export const cursorIn = (
  kind: 'item' | 'statement' | 'comment' | 'amendment',
  value: unknown,
): string | null => (typeof value === 'string' && cursorSchema(kind).safeParse(value).success ? value : null);

export function readVotesQuery({ kind, round, cursor, after, problem }: SearchParams): VotesQuery {
  const named = slug.safeParse(round);
  return {
    kind: kinds.find((one) => one === kind) ?? null,
    round: named.success ? named.data : null,
    cursor: cursorIn('item', cursor),
    after: after === 'vote' || after === 'undo' ? after : null,
    problem: typeof problem === 'string' ? problem : null,
  };
}

export function votesAddress(query: Partial<VotesQuery>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined) params.set(name, value);
  return params.size === 0 ? '/mine' : `/mine?${params}`;
}
