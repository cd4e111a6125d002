import { z } from 'zod';

const source = z.string().trim().min(1).max(500);
/** A number for each of some parties or sectors, by their codes. */
export const byCode = <T extends z.ZodType>(value: T) => z.record(z.string().min(1).max(40), value);

/** What is known of the population by one attribute, and from where. */
export const margin = z.strictObject({
  attribute: z.enum(['party', 'sector']),
  /** In words, with a date: a margin without a source is none. */
  source,
  /** Share of each category, 0 to 1. */
  shares: byCode(z.number().min(0).max(1)).refine(
    (shares) => Math.abs(Object.values(shares).reduce((sum, one) => sum + one, 0) - 1) <= 1e-6,
    'shares that sum to 1',
  ),
});
