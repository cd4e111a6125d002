import { z } from 'zod';

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
});

export type RoundRules = z.infer<typeof roundRules>;
export type ModerationMode = (typeof moderationModes)[number];
export type TallyVisibility = (typeof tallyVisibilities)[number];

/** The rules as one line with sorted keys: what is hashed when a round opens. */
export function canonicalRules(rules: RoundRules): string {
  return JSON.stringify(Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))));
}
