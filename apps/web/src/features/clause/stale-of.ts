import type { ShownClause } from '../proposal/shown-proposal';
import { comparePage } from './clause-pages';
import type { StaleVote } from './stale-question';

/** The reader's vote on the words before these, as its question is asked beside a clause. */
export function staleOf(
  { stale, number, version }: ShownClause,
  slug: string,
  href: (address: string) => string,
): StaleVote | null {
  if (stale === null) return null;
  const compareHref = stale.version === null ? null : href(comparePage(slug, number, stale.version, version));
  return { itemId: stale.itemId, choice: stale.choice, compareHref };
}
