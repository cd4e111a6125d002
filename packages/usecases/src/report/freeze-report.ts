import { type GroupMember, listEditionTables, type NewEdition } from '@parley/db/report';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import type { ComputedReport, ReadRound } from './compute-round-report';
import { type EarlierEdition, type EditionTables, publishTables } from './edition-tables';
import { type FollowedEdition, findGroups } from './followed-edition';
import { earlierSizes, GROUP_SIZES, groupSizes, publishSizes } from './group-sizes';
import type { KeptReport } from './keep-report';
import { keepChange } from './kept-change';

type Computed = ReadRound & { followed: FollowedEdition | null; computed: ComputedReport };
type Frozen = Omit<NewEdition, 'final'> & { kept: KeptReport };

/** A report as an edition: what may be shown of it beside the editions before, what changed since the last one, and who is in which group. */
export async function freezeReport(
  { db }: Pick<Deps, 'db'>,
  roundId: Id<'round'>,
  edition: number,
  { read, rules, followed, computed: { report, kept } }: Computed,
): Promise<Frozen> {
  const members = report.groups.members.map(
    ({ participant, group }): GroupMember => ({
      participantId: participant as GroupMember['participantId'],
      label: group,
    }),
  );
  const room = {
    ...read,
    items: report.items,
    beside: kept,
    groupOf: new Map(report.groups.members.map(({ participant, group }) => [participant, group])),
  };
  const earlier = await findEarlier(db, roundId);
  const sizes = groupSizes(report.constituencies, report.participants, rules);
  const sizesBefore = earlier.flatMap((one) => earlierSizes(one, room.groupOf, read.participants) ?? []);
  const tables = {
    ...(await publishTables(room, edition, earlier, rules)),
    [GROUP_SIZES]: publishSizes(sizes, edition, sizesBefore),
  };
  const change = keepChange(report, followed, edition, tables, rules.suppressionK);
  return { members, tables, kept: change === null ? kept : { ...kept, change } };
}

/** Every edition that was frozen with its tables, the oldest first. */
async function findEarlier(db: Deps['db'], roundId: Id<'round'>): Promise<EarlierEdition[]> {
  const earlier: EarlierEdition[] = [];
  for (const { id, edition, tables } of await listEditionTables(db, roundId)) {
    if (edition === null || tables === null) continue;
    earlier.push({ edition, tables: tables as EditionTables, groupOf: await findGroups(db, id) });
  }
  return earlier;
}
