import {
  CAUSES,
  type Change,
  type ItemStatus,
  type Report,
  type WhatChanged,
} from '@parley/consensus/report';
import type { EditionTables } from './edition-tables';
import type { FollowedEdition } from './followed-edition';

/** Support over everybody in both editions, and what each cause contributed; null where that would tell of few people. */
export type SupportChange = Pick<Change, 'before' | 'after'> & { parts: Change['parts'] | null };

/** What changed since the edition before, as far as everybody may know it. */
export type KeptChange = Pick<WhatChanged, 'board' | 'arrived' | 'left'> & {
  /** Number of that edition. */
  since: number;
  /** Texts that stand elsewhere, or whose support over everybody is another one. */
  items: { id: string; before: ItemStatus['kind']; all: SupportChange | null }[];
};

/**
 * The support over everybody is told of a text whose total both editions show, and its causes where each moved nobody or at least 2k:
 * then both figures are public, and what is between them is about no few people. Groups have no part in it.
 */
export function keepChange(
  { change, items }: Pick<Report, 'change' | 'items'>,
  followed: FollowedEdition | null,
  edition: number,
  tables: EditionTables,
  k: number,
): KeptChange | null {
  if (change === null || followed === null) return null;
  const statusBefore = new Map(followed.kept.report.items.map(({ id, status }) => [id, status.kind]));
  const changeOf = new Map(change.items.map((one) => [one.id, one]));
  const isShown = (id: string) =>
    tables[id]?.all?.edition === edition && followed.tables[id]?.all?.edition === followed.edition;
  const supportOf = (id: string): SupportChange | null => {
    const found = changeOf.get(id);
    const all = found?.support.find(({ constituency }) => constituency.kind === 'all');
    if (found === undefined || all === undefined || !isShown(id)) return null;
    const { before, after, parts } = all;
    const areMany = CAUSES.every(
      (cause) => cause === 'regrouping' || found.people[cause] === 0 || found.people[cause] >= 2 * k,
    );
    return { before, after, parts: areMany ? parts : null };
  };
  return {
    since: followed.edition,
    board: change.board,
    arrived: change.arrived,
    left: change.left,
    items: items.flatMap(({ id, status }) => {
      const before = statusBefore.get(id);
      const all = supportOf(id);
      return before === undefined || (before === status.kind && all === null) ? [] : [{ id, before, all }];
    }),
  };
}
