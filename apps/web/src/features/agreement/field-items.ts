import type { PublishedItem, PublishedReport } from '@parley/domain/report';
import type { IntervalItem } from '@parley/ui/intervals';

/** The tally of the country or group in which a text is weakest; null where it is withheld. */
function weakestTally({ weakest, all, parties, groups }: PublishedItem) {
  if (weakest === null) return null;
  if (weakest.kind === 'party') return parties[weakest.name] ?? null;
  return weakest.kind === 'group' ? (groups[weakest.name] ?? null) : all;
}

/** A text that everybody rejects lies wholly below the line, like a blocked one. */
const statusOf = ({ status }: PublishedItem) => (status.kind === 'rejected' ? 'blocked' : status.kind);

/** All texts of a report as ranges in per cent; one whose weakest figure is withheld cannot be drawn. */
export const fieldItems = ({ items }: PublishedReport): IntervalItem[] =>
  items.flatMap((item): IntervalItem[] => {
    const tally = weakestTally(item);
    if (tally === null || tally.support === null) return [];
    return [
      {
        key: item.id,
        status: statusOf(item),
        low: tally.lower * 100,
        value: tally.support * 100,
        high: tally.upper * 100,
      },
    ];
  });

/** Steps of 20 % below the line: above it stand the texts that pass, at the very place where the steps are named. */
export const ticksFor = (threshold: number): number[] => [20, 40, 60, 80].filter((at) => at < threshold - 8);
