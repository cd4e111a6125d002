import {
  computeReport,
  type Findings,
  type Report,
  type ReportInput,
  type ReportRules,
  voteColumns,
} from '@parley/consensus/report';
import { counts } from './comments';
import type { PolisExport } from './read-polis-export';

/** Votes on an item by name. */
export interface ItemCounts {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly n: number;
}

/** What `parley report --polis --json` prints. Ids as in the export, lists in canonical order. */
export interface PolisReport extends Findings {
  /** People with at least one vote that counts. */
  readonly participants: number;
  readonly items: readonly (ItemCounts & {
    readonly id: string;
    /** null without groups. */
    readonly groupAwareConsensus: number | null;
    readonly byGroup: readonly (ItemCounts & { readonly group: string })[];
  })[];
  readonly space: {
    readonly items: readonly {
      readonly id: string;
      readonly mean: number;
      readonly pc1: number;
      readonly pc2: number;
    }[];
    readonly participants: readonly {
      readonly id: string;
      readonly x: number;
      readonly y: number;
      readonly votes: number;
    }[];
    readonly explainedVariance: readonly [number, number];
  };
  /** k is 0, silhouette null and members empty where there are no groups. */
  readonly groups: {
    readonly k: number;
    readonly silhouette: number | null;
    readonly members: readonly { readonly participant: string; readonly group: string }[];
  };
  readonly version: Report['version'];
  readonly rules: Report['rules'];
  /** Votes that count. */
  readonly votes: number;
  readonly constituencies: Report['constituencies'];
  /** How many items stand where, and by item: status, ranking, the weakest constituency, and the tallies in every constituency. */
  readonly statuses: {
    readonly counts: Report['statuses'];
    readonly items: readonly Omit<Report['items'][number], 'groupAwareConsensus'>[];
  };
  readonly change: Report['change'];
}

/**
 * The consensus report of a Polis export, without a database.
 *
 * Conventions, so that it can be compared with Polis's reference results: agree is +1; the last vote of a pair counts; comments that
 * were rejected or are meta are left out with their votes, where Polis sets their columns to 0. A column of zeros has no part in a
 * component, so that means and components are the same on what remains; projections differ by the factor that Polis gives those
 * columns in √(items / votes). The space is of everybody with a vote that counts: who has none is a row of zeros there, and nothing
 * here. Comments that count and have no vote are listed, with mean and components 0.
 */
export function reportPolisExport(source: PolisExport, rules: Partial<ReportRules> = {}): Report {
  return computeReport(inputOfPolisExport(source), rules);
}

/** What a report of an export is a function of. */
export function inputOfPolisExport(source: PolisExport): ReportInput {
  const participants = source.participants.map(({ id }) => id);
  const items = source.comments.map(({ id }) => id);
  const votes = source.votes.map(({ participant, comment, choice }) => ({
    participant,
    item: comment,
    choice,
  }));
  return {
    items: source.comments.map((comment) => ({ id: comment.id, moderatedOut: !counts(comment) })),
    participants: source.participants,
    votes: voteColumns(participants, items, votes),
    parties: source.parties,
  };
}

/** The part of a report that is printed for a Polis export. */
export function toPolisReport(report: Report): PolisReport {
  return {
    participants: report.participants,
    items: report.items.map(({ id, all, groupAwareConsensus, groups }) => ({
      id,
      ...countsOf(all),
      groupAwareConsensus,
      byGroup: groups.map(({ name, ...tally }) => ({ group: name, ...countsOf(tally) })),
    })),
    space: {
      items: report.space.items.map(({ id, mean, pc1, pc2 }) => ({ id, mean, pc1, pc2 })),
      participants: report.space.participants,
      explainedVariance: report.space.explainedVariance,
    },
    groups: report.groups,
    version: report.version,
    rules: report.rules,
    votes: report.votes,
    constituencies: report.constituencies,
    statuses: {
      counts: report.statuses,
      items: report.items.map(({ groupAwareConsensus: _, ...item }) => item),
    },
    ...report.findings,
    change: report.change,
  };
}

function countsOf({ agree, disagree, pass, n }: ItemCounts): ItemCounts {
  return { agree, disagree, pass, n };
}
