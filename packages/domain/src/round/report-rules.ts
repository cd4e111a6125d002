import { z } from 'zod';
import { byCode, margin } from './margin';

/**
 * The rules of a report that is computed from a file: those of a round that the engine asks for, each with its default, and what is
 * known of the round besides its votes. A round has narrower limits (`roundRules`); who reports on votes of their own may try what
 * they like.
 */
export const reportRules = z.strictObject({
  /** Share of agreement that a text must exceed in every party and group: above 0, below 1. */
  threshold: z.number().gt(0).lt(1).default(0.6),
  /** Fewest votes in each party and group before anything is found about a text. */
  minimumVotes: z.int().min(1).max(1_000_000).default(30),
  /** Share of false findings that is tolerated: above 0, below 1. */
  errorRate: z.number().gt(0).lt(1).default(0.05),
  /** Most opinion groups that are looked for. */
  groupsMax: z.int().min(2).max(8).default(5),
  /** Margins to weight by; without any there are no weighted figures, and the report says so. */
  margins: z.array(margin).max(2).default([]),
  /** Nobody counts more than so many times their own voice. */
  weightCap: z.number().min(1).max(1000).default(5),
  /** Share of those who voted in a party or sector that makes a losing side a minority position to attach. */
  minorityShare: z.number().gt(0).max(1).default(0.25),
  /** Share of passes above which a text is uncertain. */
  uncertainShare: z.number().gt(0).lt(1).default(0.3),
  /** Smallest cell that a page shows for all, party and group; the JSON has every cell. */
  suppressionK: z.int().min(1).max(50).default(5),
  /** Smallest cell that a page shows for sectors and every crossing. */
  suppressionKFine: z.int().min(1).max(100).default(11),
  /** How many people might have taken part, by party. */
  eligible: byCode(z.int().min(1)).optional(),
  /** Accounts that nobody verified, or that look alike, by party: what fewer fake votes undo is fragile. */
  unverified: byCode(z.int().min(0)).optional(),
  /** True once no vote can change any more: statuses are findings then, and 'so far' before. */
  final: z.boolean().default(false),
});

export type ReportRulesFile = z.infer<typeof reportRules>;
