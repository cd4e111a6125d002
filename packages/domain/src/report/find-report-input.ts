import { z } from 'zod';
import { slug } from '../id';

/** A report by the slug of its round; without a number the newest edition. */
export const findReportInput = z.strictObject({
  round: slug,
  edition: z.int().min(1).max(100_000).optional(),
});
export type FindReportInput = z.infer<typeof findReportInput>;

/** Without a slug the round that is open, or the next one. */
export const findOutlookInput = z.strictObject({ round: slug.nullable().default(null) });
export type FindOutlookInput = z.infer<typeof findOutlookInput>;
