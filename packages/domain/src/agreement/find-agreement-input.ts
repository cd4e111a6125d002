import { z } from 'zod';
import { slug } from '../id';
import { languageTag } from '../language';

export const findAgreementInput = z.strictObject({
  /** Without a slug the agreement that was loaded first. */
  slug: slug.nullable().default(null),
  language: languageTag,
  /** The matrix as it stood on this day; null for today. */
  asOf: z.iso.date().nullable().default(null),
});
export type FindAgreementInput = z.infer<typeof findAgreementInput>;

export const findRunningLineInput = z.strictObject({
  /** Without a slug the agreement that was loaded first. */
  agreementSlug: slug.nullable().default(null),
  language: languageTag,
});
export type FindRunningLineInput = z.infer<typeof findRunningLineInput>;
