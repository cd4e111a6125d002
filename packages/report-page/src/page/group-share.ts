import type { PublishedGroup, PublishedReport } from '@parley/domain/report';

/** People of all groups; who has too few votes is in none. */
export const peopleInGroups = ({ groups }: PublishedReport): number =>
  groups.list.reduce((sum, { people }) => sum + (people ?? 0), 0);

/** The share of a group among all people of groups; null where its size is withheld, of itself or beside another. */
export function groupShare(group: PublishedGroup, report: PublishedReport): number | null {
  if (report.groups.list.some(({ people }) => people === null)) return null;
  const all = peopleInGroups(report);
  return group.people === null || all === 0 ? null : group.people / all;
}
