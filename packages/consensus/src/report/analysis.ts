import { concurrence } from '../concurrence';
import { type OpinionGroups, opinionGroupsSteps, type PreviousGroups, runSteps, type Steps } from '../groups';
import type { VoteMatrix } from '../matrix';
import { equalWeights, type ItemCounts, type OpinionSpace, opinionSpace, type PairCounts } from '../space';
import {
  byAttribute,
  byCrossing,
  byGroup,
  type Constituency,
  countCrossed,
  countVotes,
  type Division,
  everybody,
} from '../tallies';
import type { Found } from './found';
import { type DivisionCounts, type Divisions, itemTallies } from './items';
import type { ReportItem, ReportParticipantInput } from './report';
import type { ReportRules } from './rules';

/** A room that is ready to be analysed: its votes, and its people. */
export interface Room {
  readonly matrix: VoteMatrix;
  /** People at the positions that `matrix.participantSource` names. */
  readonly people: readonly ReportParticipantInput[];
  /** Parties that are asked even when nobody of them voted. */
  readonly parties: readonly string[];
  /** Counts of items and of pairs of items where a warm room keeps them; they are counted otherwise. */
  readonly counts?: ItemCounts;
  readonly pairs?: PairCounts;
  /** Groups of the previous frozen edition, whose labels are followed. */
  readonly previous?: PreviousGroups;
  /** Take that edition's evidence for groups instead of testing: for reports between two editions. */
  readonly keepEvidence?: boolean;
}

/** The named values that a report is made of, each a function of those before it. People are rows of typed arrays here. */
export interface Analysis extends Found {
  readonly space: OpinionSpace;
  readonly groups: OpinionGroups;
  readonly divisions: Divisions;
  readonly counts: DivisionCounts;
  readonly items: readonly ReportItem[];
}

/** Sections 1–5 of the specification: from a room to the tallies, the ranking and the status of every item. */
export function analyse(room: Room, rules: ReportRules): Analysis {
  return runSteps(analysisSteps(room, rules));
}

/** The same in steps, for who has threads to do its tasks: see `Steps`. */
export function* analysisSteps(room: Room, rules: ReportRules): Steps<Analysis> {
  const { matrix, previous, keepEvidence = false } = room;
  const party = byAttribute(
    'party',
    matrix.participants.length,
    (row) => personOf(room, row).party ?? null,
    room.parties,
  );
  const space = opinionSpace(matrix, {
    ...(room.counts ? { counts: room.counts } : {}),
    ...(room.pairs ? { pairs: room.pairs } : {}),
    ...(rules.equalParties ? { weights: equalWeights(party.placeOf) } : {}),
  });
  const { groupsMax } = rules;
  const groups = yield* opinionGroupsSteps(matrix, space, { groupsMax, previous, keepEvidence });
  const divisions = divide(room, party, groups);
  const counts = countAll(matrix, divisions);
  const tallies = itemTallies(matrix.items, divisions, counts, rules.minimumVotes);
  const decided = concurrence(
    matrix.items.length,
    [...constituenciesOf(divisions.party), ...constituenciesOf(divisions.group)],
    [...counts.party, ...counts.group],
    rules,
  );
  const items = tallies.map((told, item) => ({ ...told, status: decided.statuses[item]! }));
  return { rules, matrix, space, groups, divisions, counts, concurrence: decided, items };
}

/** The constituencies of a division. */
export function constituenciesOf({ kind, names }: Division): Constituency[] {
  return names.map((name) => ({ kind, name }));
}

function personOf({ matrix, people }: Room, row: number): ReportParticipantInput {
  return people[matrix.participantSource[row]!]!;
}

function divide(room: Room, party: Division, groups: OpinionGroups): Divisions {
  const group = byGroup(groups);
  const people = room.matrix.participants.length;
  return {
    all: everybody(people),
    party,
    group,
    partyGroup: byCrossing(party, group),
    sector: byAttribute('sector', people, (row) => personOf(room, row).sector ?? null),
    tier: byAttribute('tier', people, (row) => personOf(room, row).tier ?? null),
  };
}

function countAll(matrix: VoteMatrix, divisions: Divisions): DivisionCounts {
  return {
    ...countCrossed(matrix, divisions.party, divisions.group),
    sector: countVotes(matrix, divisions.sector),
    tier: countVotes(matrix, divisions.tier),
  };
}
