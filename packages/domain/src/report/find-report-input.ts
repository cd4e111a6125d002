import { z } from 'zod';
import { slug } from '../id';

/** A report by the slug of its round; without a number the newest edition. */
export const findReportInput = z.strictObject({
  round: slug,
  edition: z.int().min(1).max(100_000).optional(),
});
export type FindReportInput = z.infer<typeof findReportInput>;

/** Of the rounds of an agreement; without a slug of the one that was loaded first. */
export const findNewestReportInput = z
  .strictObject({ agreementSlug: slug.nullable().default(null) })
  .prefault({});
export type FindNewestReportInput = z.infer<typeof findNewestReportInput>;

/** Without a round the one of the agreement that is open, or the next one; without an agreement the one that was loaded first. */
export const findOutlookInput = z.strictObject({
  round: slug.nullable().default(null),
  agreementSlug: slug.nullable().default(null),
});
export type FindOutlookInput = z.infer<typeof findOutlookInput>;
