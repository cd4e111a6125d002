import type { GroupEvidence } from '../evidence';

/** What the next edition has to know of the groups of a frozen one: plain data, a part of its report. */
export interface PreviousGroups {
  /** Number of groups; 0 when there were none. */
  readonly k: number;
  /** Who was in which group, in any order. */
  readonly members: readonly { readonly participant: string; readonly group: string }[];
  /** Every label that this or an earlier edition gave. */
  readonly labelsGiven: readonly string[];
  readonly evidence: GroupEvidence | null;
}
