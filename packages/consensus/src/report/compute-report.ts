import type { Edition, EditionPeople } from '../change';
import { partyLikeness, runSteps, type Steps } from '../groups';
import { buildVoteMatrix } from '../matrix';
import { type Analysis, analysisSteps, constituenciesOf, type Room } from './analysis';
import { changeSection, previousGroups } from './edition';
import { findingsOf } from './findings';
import { lazily } from './lazily';
import type { Report, ReportConstituency, ReportInput, ReportItem, StatusCounts } from './report';
import { completeRules, type ReportRules } from './rules';

/**
 * The report of a round: one pure function of its votes and rules. The same votes give the same bytes, whatever the order of items,
 * participants and votes. `WarmRoom` gives the same report of a room whose votes come in batches.
 * @param previous the edition to tell the changes from, whose groups give their labels on; of its people alone, only that
 * @param keepEvidence takes that edition's evidence for groups instead of testing anew, for a report between two editions; it says so
 * @throws RangeError when an id is given twice, a pair has two votes, a position is out of range, or a rule is
 */
export function computeReport(
  input: ReportInput,
  givenRules: Partial<ReportRules> = {},
  previous?: Edition | EditionPeople,
  keepEvidence = false,
): Report {
  return runSteps(reportSteps(input, givenRules, previous, keepEvidence));
}

/** The same in steps, for who has threads to do its tasks: see `Steps`. */
export function* reportSteps(
  input: ReportInput,
  givenRules: Partial<ReportRules> = {},
  previous?: Edition | EditionPeople,
  keepEvidence = false,
): Steps<Report> {
  const rules = completeRules(givenRules);
  const room = {
    ...roomOf(input),
    keepEvidence,
    ...(previous ? { previous: previousGroups(previous) } : {}),
  };
  return reportOf(yield* analysisSteps(room, rules), input, previous);
}

/**
 * The plain form of an analysis, with what stands beside it (section 6). Lists of people are made when they are first read: most
 * readers of a large room ask for none.
 * @param input what the analysis was made of
 */
export function reportOf(analysis: Analysis, input: ReportInput, previous?: Edition | EditionPeople): Report {
  const { rules, matrix, divisions, items } = analysis;
  const { all, party, group, partyGroup, sector, tier } = divisions;
  const findings = findingsOf(analysis, input);
  const groups = groupsOf(analysis);
  return {
    version: 1,
    rules,
    participants: matrix.participants.length,
    votes: matrix.rowItem.length,
    constituencies: [all, party, group, partyGroup, sector, tier].flatMap(withPeople),
    statuses: countStatuses(items),
    items,
    findings,
    change: changeSection(previous, input, { groups, findings, rules }, party.names),
    space: spaceOf(analysis),
    groups,
  };
}

/** A room from its votes in any order: section 1 of the specification. */
export function roomOf(input: ReportInput): Room {
  const moderatedOut = new Set<number>();
  input.items.forEach((item, position) => {
    if (item.moderatedOut) moderatedOut.add(position);
  });
  const matrix = buildVoteMatrix({
    participants: input.participants.map(({ id }) => id),
    items: input.items.map(({ id }) => id),
    moderatedOut,
    votes: input.votes,
  });
  return { matrix, people: input.participants, parties: input.parties ?? [] };
}

function withPeople(division: Analysis['divisions']['all']): ReportConstituency[] {
  const people = new Uint32Array(division.names.length);
  for (const place of division.placeOf) if (place >= 0) people[place]!++;
  return constituenciesOf(division).map((constituency, place) => ({
    ...constituency,
    people: people[place]!,
  }));
}

function countStatuses(items: readonly ReportItem[]): StatusCounts {
  const counts = { concurrent: 0, rejected: 0, blocked: 0, open: 0 };
  for (const { status } of items) counts[status.kind]++;
  return counts;
}

function spaceOf({ matrix, space }: Analysis): Report['space'] {
  const items = matrix.items.map((id, item) => ({
    id,
    mean: space.means[item]!,
    pc1: space.components[0][item]!,
    pc2: space.components[1][item]!,
    extremity: space.extremity[item]!,
  }));
  const participants = lazily(() =>
    matrix.participants.map((id, row) => ({
      id,
      x: space.positions.x[row]!,
      y: space.positions.y[row]!,
      votes: matrix.rowStart[row + 1]! - matrix.rowStart[row]!,
    })),
  );
  return {
    items,
    get participants() {
      return participants();
    },
    explainedVariance: space.explainedVariance,
  };
}

function groupsOf({ matrix, groups, divisions }: Analysis): Report['groups'] {
  const { labels, groupOf, ...told } = groups;
  const members = lazily(() => {
    const list: { participant: string; group: string }[] = [];
    matrix.participants.forEach((participant, row) => {
      const place = groupOf[row]!;
      if (place >= 0) list.push({ participant, group: labels[place]! });
    });
    return list;
  });
  return {
    ...told,
    parties: partyLikeness(groupOf, divisions.party.placeOf),
    intervalsFromSameVotes: groups.k > 0,
    get members() {
      return members();
    },
  };
}
