import { z } from 'zod';
import { idSchema, slug } from '../id';
import { languageTag } from '../language';

export const findAgreementInput = z.strictObject({
  /** Without a slug the agreement that was loaded first. */
  slug: slug.nullable().default(null),
  language: languageTag,
  /** The matrix as it stood on this day; null for today. */
  asOf: z.iso.date().nullable().default(null),
});
export type FindAgreementInput = z.infer<typeof findAgreementInput>;

export const findMatrixInput = z.strictObject({
  /** Without a slug the agreement that was loaded first. */
  agreementSlug: slug.nullable().default(null),
  language: languageTag,
  /** The matrix as it stood on this day; null for today. */
  asOf: z.iso.date().nullable().default(null),
  /** What has changed since the end of this day; null for a year before. */
  since: z.iso.date().nullable().default(null),
});
export type FindMatrixInput = z.infer<typeof findMatrixInput>;

export const listCommitmentsInput = z.strictObject({
  /** Without a slug the agreement that was loaded first. */
  agreementSlug: slug.nullable().default(null),
  language: languageTag,
});
export type ListCommitmentsInput = z.infer<typeof listCommitmentsInput>;

export const listAgreementsInput = z.strictObject({ language: languageTag });
export type ListAgreementsInput = z.infer<typeof listAgreementsInput>;

export const findRunningLineInput = z.strictObject({
  /** Without a slug the agreement that was loaded first. */
  agreementSlug: slug.nullable().default(null),
  /** What a page is about belongs to one agreement, whichever was asked for. */
  about: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['proposal', 'round']), slug }),
      z.strictObject({ kind: z.literal('comment'), id: idSchema('comment') }),
    ])
    .nullable()
    .default(null),
  language: languageTag,
});
export type FindRunningLineInput = z.infer<typeof findRunningLineInput>;
