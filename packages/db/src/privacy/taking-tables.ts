import * as t from '../schema';
import { cast, given, owned, roundOf, withheld, wordsOf } from './personal-columns';
import { type PersonalTable, personal } from './personal-table';

/** What somebody took part in, and how they voted. */
export const takingTables: readonly PersonalTable[] = [
  personal(
    t.participants,
    'unnamed',
    owned(t.participants.personId),
    {
      id: given,
      roundId: given,
      agreementId: withheld,
      personId: withheld,
      externalRef: given,
      partyCode: given,
      sectorCode: given,
      tier: given,
      joinedAt: given,
    },
    { round: roundOf(t.participants.roundId) },
  ),
  personal(
    t.votes,
    'unnamed',
    cast(t.votes.participantId),
    {
      participantId: given,
      itemId: given,
      roundId: withheld,
      choice: given,
      matters: given,
      counts: given,
      versionHash: given,
      language: given,
      castAt: given,
      leftAt: given,
    },
    { round: roundOf(t.votes.roundId), text: wordsOf(t.votes.itemId) },
  ),
  personal(t.voteEvents, 'unnamed', cast(t.voteEvents.participantId), {
    sequence: given,
    transactionId: withheld,
    roundId: given,
    participantId: given,
    itemId: given,
    kind: given,
    choice: given,
    matters: given,
    counts: given,
    versionHash: given,
    language: given,
    operationId: given,
    happenedAt: given,
  }),
  personal(t.reservations, 'unnamed', cast(t.reservations.participantId), {
    id: given,
    participantId: given,
    itemId: given,
    body: given,
    language: given,
    state: given,
    createdAt: given,
    changedAt: given,
  }),
  personal(
    t.standings,
    'unnamed',
    cast(t.standings.participantId),
    { roundId: withheld, participantId: given, x: given, y: given, votes: given, group: given },
    { round: roundOf(t.standings.roundId) },
  ),
  personal(t.groupMembers, 'unnamed', cast(t.groupMembers.participantId), {
    reportId: given,
    participantId: given,
    label: given,
  }),
];
