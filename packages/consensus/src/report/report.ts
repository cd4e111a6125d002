import type { WhatChanged } from '../change';
import type { ItemStatus } from '../concurrence';
import type { OpinionGroups, PartyLikeness } from '../groups';
import type { VoteColumns } from '../matrix';
import type { Constituency, Tally } from '../tallies';
import type { Findings } from './findings';
import type { ReportRules } from './rules';
import type { Supplements } from './supplements';

/** An item as given: what can be voted on. */
export interface ReportItemInput {
  readonly id: string;
  /** True when moderation took it out: it and its votes are left out entirely. */
  readonly moderatedOut?: boolean;
  /** Names the version of the text that the votes are on, for the next edition to see whether it is another one. */
  readonly text?: string;
}

/** A person as given. The attributes are those frozen at the first vote in the round. */
export interface ReportParticipantInput {
  readonly id: string;
  /** None: counted in 'all' and in the groups only. */
  readonly party?: string | null;
  readonly sector?: string | null;
  /** Tier of verification. */
  readonly tier?: string | null;
}

/** All that a report is a function of, besides the rules. Nothing depends on the order of the lists. */
export interface ReportInput extends Supplements {
  readonly items: readonly ReportItemInput[];
  readonly participants: readonly ReportParticipantInput[];
  /** One vote for a pair; positions are those of the two lists above. */
  readonly votes: VoteColumns;
  /** Parties that are asked even when nobody of them voted; without it, the parties of the participants. */
  readonly parties?: readonly string[];
}

/** A tally with the constituency that it is of. */
export interface NamedTally extends Tally {
  readonly name: string;
}

/** One item of a report. */
export interface ReportItem {
  readonly id: string;
  readonly all: Tally;
  readonly parties: readonly NamedTally[];
  readonly groups: readonly NamedTally[];
  /** Every party within every group, by `crossingName`. */
  readonly partyGroups: readonly NamedTally[];
  readonly sectors: readonly NamedTally[];
  readonly tiers: readonly NamedTally[];
  /** Polis's statistic, in (0, 1); null without groups. */
  readonly groupAwareConsensus: number | null;
  /** Comparable ranking, in [0, 1]; null where there are too few votes to rank. */
  readonly ranking: number | null;
  /** The party or group with the lowest lower bound of support; null without any. */
  readonly weakest: { readonly constituency: Constituency; readonly lower: number } | null;
  readonly status: ItemStatus;
}

/** How many items stand where. */
export interface StatusCounts {
  readonly concurrent: number;
  readonly rejected: number;
  readonly blocked: number;
  readonly open: number;
}

/** A constituency with its number of people who voted on something that counts. */
export interface ReportConstituency extends Constituency {
  readonly people: number;
}

/**
 * A report: plain data, the same bytes for the same input, lists in canonical order of ids. `version` changes with its meaning.
 */
export interface Report {
  readonly version: 1;
  readonly rules: ReportRules;
  /** People with at least one vote on an item that counts. */
  readonly participants: number;
  /** Votes on items that count. */
  readonly votes: number;
  readonly constituencies: readonly ReportConstituency[];
  readonly statuses: StatusCounts;
  readonly items: readonly ReportItem[];
  readonly findings: Findings;
  /** Since the previous edition; null where its votes were not given. */
  readonly change: WhatChanged | null;
  readonly space: {
    /** Mean in [−1, 1] (agree = +1); components of the two axes; extremity, at least 0. */
    readonly items: readonly {
      readonly id: string;
      readonly mean: number;
      readonly pc1: number;
      readonly pc2: number;
      readonly extremity: number;
    }[];
    readonly participants: readonly {
      readonly id: string;
      readonly x: number;
      readonly y: number;
      readonly votes: number;
    }[];
    /** Shares of the variance that the two axes explain, in [0, 1]. */
    readonly explainedVariance: readonly [number, number];
  };
  readonly groups: Omit<OpinionGroups, 'labels' | 'groupOf'> & {
    readonly members: readonly { readonly participant: string; readonly group: string }[];
    /** Whether the groups are the parties under another name; null where there are none to compare. */
    readonly parties: PartyLikeness | null;
    /** True with groups: their intervals are made from the votes that the groups were made from, and look surer than they are. */
    readonly intervalsFromSameVotes: boolean;
  };
}
