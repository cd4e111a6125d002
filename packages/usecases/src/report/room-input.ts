import { type MarkColumns, type ReportInput, type ReportRules, voteColumns } from '@parley/consensus/report';
import type { RoundVotes } from '@parley/db/report';
import type { RoundRules } from '@parley/domain/round';

/** What the engine is told of a round: all that the database knows of it. What nobody knows is left out, and said to be unknown. */
export function roomInput(
  read: RoundVotes,
  { eligible }: RoundRules,
  partyCodes: readonly string[],
  final: boolean,
): ReportInput {
  const { unverified } = read;
  return {
    items: read.items.map(({ id, counts, version }) => ({ id, moderatedOut: !counts, text: version ?? '' })),
    participants: roomPeople(read),
    votes: voteColumns(
      read.participants.map(({ id }) => id),
      read.items.map(({ id }) => id),
      read.votes.map(({ participantId, itemId, choice }) => ({
        participant: participantId,
        item: itemId,
        choice,
      })),
    ),
    parties: partyCodes,
    final,
    matters: marksOf(
      read,
      read.votes.filter(({ matters }) => matters),
    ),
    reservations: marksOf(read, read.reservations),
    ...(eligible ? { eligible } : {}),
    ...(unverified ? { unverified } : {}),
  };
}

/** The people of a round, with what was frozen at their first vote. */
export const roomPeople = ({ participants }: RoundVotes): ReportInput['participants'] =>
  participants.map(({ id, partyCode, sectorCode, tier }) => ({
    id,
    party: partyCode,
    sector: sectorCode,
    tier,
  }));

/** The rules of a round that its report depends on. */
export function engineRules(rules: RoundRules): Partial<ReportRules> {
  const { threshold, minimumVotes, errorRate, groupsMax, margins, weightCap, minorityShare, uncertainShare } =
    rules;
  return {
    threshold,
    minimumVotes,
    errorRate,
    groupsMax,
    ...(margins ? { margins } : {}),
    ...(weightCap ? { weightCap } : {}),
    ...(minorityShare ? { minorityShare } : {}),
    ...(uncertainShare ? { uncertainShare } : {}),
  };
}

/** What a voter said of an item beside the choice. */
type Mark = Pick<RoundVotes['votes'][number], 'participantId' | 'itemId'>;

function marksOf({ participants, items }: RoundVotes, marks: readonly Mark[]): MarkColumns {
  const participantAt = new Map(participants.map(({ id }, at) => [id, at]));
  const itemAt = new Map(items.map(({ id }, at) => [id, at]));
  return {
    participant: Uint32Array.from(marks, ({ participantId }) => participantAt.get(participantId)!),
    item: Uint32Array.from(marks, ({ itemId }) => itemAt.get(itemId)!),
  };
}
