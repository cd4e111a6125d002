import {
  choiceCode,
  type Edition,
  type EditionPeople,
  editionOf,
  type Report,
} from '@parley/consensus/report';
import { findEditionToFollow, listGroupMembers, type RoundVotes } from '@parley/db/report';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import type { EarlierEdition, EditionTables } from './edition-tables';
import type { KeptReport } from './keep-report';
import { roomPeople } from './room-input';

/** The newest frozen edition of a round, as the next one has to know it. */
export type FollowedEdition = EarlierEdition & { kept: KeptReport; computedAt: Date };

/** Null before the first edition, and after one that was frozen when nothing was kept to follow it by. */
export async function findFollowedEdition(
  { db }: Pick<Deps, 'db'>,
  roundId: Id<'round'>,
): Promise<FollowedEdition | null> {
  const row = await findEditionToFollow(db, roundId);
  if (row === null || row.edition === null || row.tables === null) return null;
  return {
    edition: row.edition,
    computedAt: row.computedAt,
    kept: row.result as KeptReport,
    tables: row.tables as EditionTables,
    groupOf: await findGroups(db, row.id),
  };
}

export async function findGroups(db: Deps['db'], reportId: Id<'report'>): Promise<Map<string, string>> {
  const members = await listGroupMembers(db, reportId);
  return new Map(members.map(({ participantId, label }) => [participantId as string, label]));
}

/** Enough of it for the labels of groups to follow. */
export function peopleOf(followed: FollowedEdition, read: RoundVotes): EditionPeople {
  const { items: _, votes: __, ...people } = editionAsOf(followed, { ...read, history: [] });
  return people;
}

/** All of it, for the engine to tell what changed since: its texts, and the votes that it saw. */
export function editionAsOf(followed: FollowedEdition, read: RoundVotes): Edition {
  const { groupOf, kept } = followed;
  const counted = new Set(kept.report.items.map(({ id }) => id));
  const known = new Set<string>(read.items.map(({ id }) => id));
  const items = [
    ...read.items.filter(({ id, createdAt }) => counted.has(id) || createdAt <= followed.computedAt),
    // Versions that another one has taken the place of since.
    ...[...counted].filter((id) => !known.has(id)).map((id) => ({ id, version: null })),
  ];
  const input = {
    items: items.map(({ id, version }) => ({ id, text: version ?? '', moderatedOut: !counted.has(id) })),
    participants: roomPeople(read),
  };
  const members = [...groupOf].map(([participant, group]) => ({ participant, group }));
  return editionOf(
    { ...input, votes: votesAsOf(followed.edition, read, input.items) },
    { groups: { ...kept.report.groups, members }, findings: kept.report.findings as Report['findings'] },
  );
}

/** The last that an edition saw of each vote. */
function votesAsOf(edition: number, read: RoundVotes, items: readonly { id: string }[]): Edition['votes'] {
  const participantAt = new Map(read.participants.map(({ id }, at) => [id as string, at]));
  const itemAt = new Map(items.map(({ id }, at) => [id, at]));
  const last = new Map<number, number>();
  for (const past of read.history) {
    const item = itemAt.get(past.itemId);
    if (past.edition === null || past.edition > edition || item === undefined) continue;
    const pair = item * read.participants.length + participantAt.get(past.participantId)!;
    if (past.choice === null) last.delete(pair);
    else last.set(pair, choiceCode(past.choice));
  }
  const pairs = [...last.keys()];
  return {
    participant: Uint32Array.from(pairs, (pair) => pair % read.participants.length),
    item: Uint32Array.from(pairs, (pair) => Math.floor(pair / read.participants.length)),
    choice: Uint8Array.from(last.values()),
  };
}
