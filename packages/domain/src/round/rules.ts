import { z } from 'zod';
import { tiers } from '../organisation/tier';
import { byCode, margin } from './margin';

/** When figures of an item show: product.md, line 3. */
export const tallyVisibilities = ['with-editions', 'open', 'after-close'] as const;
/** `strict`: shown after a moderator accepted it. `by-report`: shown at once, looked at when somebody flags it. */
export const moderationModes = ['strict', 'by-report'] as const;

/** The rules of a round. They are hashed and locked when it opens; a changed rule is a new round. */
export const roundRules = z.strictObject({
  /** Share of agreement that a text must exceed in every constituency, 0 to 1. */
  threshold: z.number().min(0.5).max(0.95).default(0.6),
  /** Fewest votes in each party and group before a text is ranked. */
  minimumVotes: z.number().int().min(5).max(1000).default(30),
  /** Share of false findings that is tolerated, 0 to 1. */
  errorRate: z.number().min(0.001).max(0.2).default(0.05),
  /** Most opinion groups that are looked for. */
  groupsMax: z.number().int().min(2).max(8).default(5),
  /** Smallest published cell for all, party and group. */
  suppressionK: z.number().int().min(2).max(50).default(5),
  /** Smallest published cell for sector, tier, language and every crossing. */
  suppressionKFine: z.number().int().min(2).max(100).default(11),
  tallies: z.enum(tallyVisibilities).default('with-editions'),
  statements: z.enum(moderationModes).default('strict'),
  comments: z.enum(moderationModes).default('by-report'),
  /** Longest statement, in characters. */
  statementLength: z.number().int().min(50).max(1000).default(200),
  /** What figures are weighted to, each with its source; without any there are no weighted figures. */
  margins: z.array(margin).max(2).optional(),
  /** Nobody counts more than so many times their own voice. */
  weightCap: z.number().min(1).max(1000).optional(),
  /** Share of those who voted in a party or sector that makes a losing side a minority position to attach. */
  minorityShare: z.number().gt(0).max(1).optional(),
  /** Share of passes above which a text is uncertain. */
  uncertainShare: z.number().gt(0).lt(1).optional(),
  /** How many people might take part, by party. */
  eligible: byCode(z.int().min(1)).optional(),
  /** Who accepts amendments: admins alone, where it is left out; or the author of the proposal too. */
  amendments: z.enum(['admins', 'authors']).optional(),
  /** The tier that voting needs, and writing statements and comments; every address will do where it is left out. */
  tierToVote: z.enum(tiers).optional(),
  tierToWrite: z.enum(tiers).optional(),
});

export type RoundRules = z.infer<typeof roundRules>;
export type ModerationMode = (typeof moderationModes)[number];
export type TallyVisibility = (typeof tallyVisibilities)[number];

/** The rules as one line with sorted keys: what is hashed when a round opens. */
export function canonicalRules(rules: RoundRules): string {
  return JSON.stringify(rules, (_, value: unknown) => (isPlain(value) ? sorted(value) : value));
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (value: object) =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
