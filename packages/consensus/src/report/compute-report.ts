import type { Edition } from '../change';
import { concurrence } from '../concurrence';
import { type OpinionGroups, opinionGroups } from '../groups';
import { buildVoteMatrix, type VoteMatrix } from '../matrix';
import { type OpinionSpace, opinionSpace } from '../space';
import { byAttribute, byGroup, countVotes, type Division, everybody } from '../tallies';
import { changeSection } from './edition';
import { findingsOf } from './findings';
import { reportItems } from './items';
import type { Report, ReportConstituency, ReportInput, ReportItem, StatusCounts } from './report';
import { completeRules, type ReportRules } from './rules';

/**
 * The report of a round: one pure function of its votes and rules. The same votes give the same bytes, whatever the order of items,
 * participants and votes.
 * @param previous the edition to tell the changes from
 * @throws RangeError when an id is given twice, a pair has two votes, a position is out of range, or a rule is
 */
export function computeReport(
  input: ReportInput,
  givenRules: Partial<ReportRules> = {},
  previous?: Edition,
): Report {
  const rules = completeRules(givenRules);
  const matrix = matrixOf(input);
  const space = opinionSpace(matrix);
  const groups = opinionGroups(matrix, space, rules.groupsMax);

  const people = Array.from(matrix.participantSource, (position) => input.participants[position]!);
  const parties = byAttribute(
    'party',
    people.map(({ party }) => party ?? null),
    input.parties,
  );
  const sectors = byAttribute(
    'sector',
    people.map(({ sector }) => sector ?? null),
  );
  const divisions = {
    all: everybody(people.length),
    party: parties,
    group: byGroup(groups),
    sector: sectors,
  };
  const counts = {
    all: countVotes(matrix, divisions.all)[0]!,
    party: countVotes(matrix, divisions.party),
    group: countVotes(matrix, divisions.group),
    sector: countVotes(matrix, divisions.sector),
  };

  const concurrentOver = [...namesOf(divisions.party), ...namesOf(divisions.group)];
  const decided = concurrence(matrix.items.length, concurrentOver, [...counts.party, ...counts.group], rules);
  const items = reportItems(matrix.items, divisions, counts, decided.statuses, rules.minimumVotes);
  const findings = findingsOf({ rules, matrix, divisions, counts, concurrence: decided }, input);
  const toldGroups = groupsOf(matrix, groups);

  return {
    version: 1,
    rules,
    participants: people.length,
    votes: matrix.rowItem.length,
    constituencies: Object.values(divisions).flatMap(withPeople),
    statuses: countStatuses(items),
    items,
    findings,
    change: changeSection(previous, input, { groups: toldGroups, findings, rules }, parties.names),
    space: spaceOf(matrix, space),
    groups: toldGroups,
  };
}

function matrixOf(input: ReportInput): VoteMatrix {
  const moderatedOut = new Set<number>();
  input.items.forEach((item, position) => {
    if (item.moderatedOut) moderatedOut.add(position);
  });
  return buildVoteMatrix({
    participants: input.participants.map(({ id }) => id),
    items: input.items.map(({ id }) => id),
    moderatedOut,
    votes: input.votes,
  });
}

function namesOf({ kind, names }: Division) {
  return names.map((name) => ({ kind, name }));
}

function withPeople(division: Division): ReportConstituency[] {
  const people = new Uint32Array(division.names.length);
  for (const place of division.placeOf) if (place >= 0) people[place]!++;
  return namesOf(division).map((constituency, place) => ({ ...constituency, people: people[place]! }));
}

function countStatuses(items: readonly ReportItem[]): StatusCounts {
  const counts = { concurrent: 0, rejected: 0, blocked: 0, open: 0 };
  for (const { status } of items) counts[status.kind]++;
  return counts;
}

function spaceOf(matrix: VoteMatrix, space: OpinionSpace): Report['space'] {
  return {
    items: matrix.items.map((id, item) => ({
      id,
      mean: space.means[item]!,
      pc1: space.components[0][item]!,
      pc2: space.components[1][item]!,
      extremity: space.extremity[item]!,
    })),
    participants: matrix.participants.map((id, row) => ({
      id,
      x: space.positions.x[row]!,
      y: space.positions.y[row]!,
      votes: matrix.rowStart[row + 1]! - matrix.rowStart[row]!,
    })),
    explainedVariance: space.explainedVariance,
  };
}

function groupsOf(matrix: VoteMatrix, groups: OpinionGroups): Report['groups'] {
  const members: { participant: string; group: string }[] = [];
  matrix.participants.forEach((participant, row) => {
    const place = groups.groupOf[row]!;
    if (place >= 0) members.push({ participant, group: groups.labels[place]! });
  });
  return { k: groups.k, silhouette: groups.silhouette, members };
}
