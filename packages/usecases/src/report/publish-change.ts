import type { PublishedReport } from '@parley/domain/report';
import type { PublishInput } from './publish-report';

/** What changed since the edition before. What it may tell of the support of a text was decided when it was frozen. */
export function publishChange({ kept: { change }, texts }: PublishInput): PublishedReport['change'] {
  if (change === undefined) return null;
  const labels = new Map(texts.map(({ id, label }) => [id as string, label]));
  const named = (arrivals: typeof change.arrived) =>
    arrivals.flatMap(({ id, cause }) => {
      const label = labels.get(id);
      return label === undefined ? [] : [{ itemId: id, label, cause }];
    });
  return {
    since: change.since,
    statuses: change.board,
    arrived: named(change.arrived),
    left: named(change.left),
    items: change.items
      .filter(({ id }) => labels.has(id))
      .map(({ id, before, all }) => ({ itemId: id, statusBefore: before, support: all })),
  };
}
