import { type Id, isId } from '@parley/domain/id';

/** What the address of a card says. It never says how somebody voted: that is asked of the server again. */
export type VoteQuery = {
  /** The text that was asked for. */
  first: Id<'item'> | null;
  /** The text as it was written, in place of its translation. */
  original: boolean;
  /** What was just done, so that the page tells of it. */
  after: 'vote' | 'undo' | null;
};

export type SearchParams = Record<string, string | string[] | undefined>;

export function readVoteQuery({ first, original, after }: SearchParams): VoteQuery {
  return {
    first: isId('item', first) ? first : null,
    original: original === '1',
    after: after === 'vote' || after === 'undo' ? after : null,
  };
}

/** The query of an address, with its question mark; empty where there is nothing to say. */
export function voteQuery({ first, original, after }: Partial<VoteQuery>): string {
  const query = new URLSearchParams();
  if (first) query.set('first', first);
  if (original) query.set('original', '1');
  if (after) query.set('after', after);
  return query.size === 0 ? '' : `?${query}`;
}
