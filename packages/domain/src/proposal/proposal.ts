import { z } from 'zod';
import { slug } from '../id';
import { languageTag } from '../language';

export const proposalStates = [
  'draft',
  'submitted',
  'open',
  'in-review',
  'adopted',
  'partly-adopted',
  'rejected',
  'parked',
] as const;
export type ProposalState = (typeof proposalStates)[number];

/** What a proposal may be linked to, beside its own policy domain. */
export const proposalLinkKinds = ['domain', 'industry', 'area', 'commitment', 'article'] as const;
export type ProposalLinkKind = (typeof proposalLinkKinds)[number];

/** True once others than its authors may read it. */
export const isPublicProposal = (state: ProposalState): boolean => state !== 'draft' && state !== 'submitted';

export const findProposalInput = z.strictObject({ slug, language: languageTag });
export type FindProposalInput = z.infer<typeof findProposalInput>;
/** States that others than its authors see. */
export const publicProposalStates = proposalStates.filter(isPublicProposal);

/** Whose proposals: `agreement` for those that came with it, or the code of the party that an author belongs to. */
export const withTheAgreement = 'agreement';

/** Which proposals a list shows; null wherever it does not matter. */
export const proposalFilter = z.strictObject({
  domain: slug.nullable().default(null),
  industry: slug.nullable().default(null),
  area: slug.nullable().default(null),
  /** A party's code, or `agreement`. */
  from: z.string().max(10).nullable().default(null),
  state: z.enum(proposalStates).nullable().default(null),
  /** Words to be found in title, summary or clauses, in any language of the agreement. */
  words: z.string().trim().max(200).nullable().default(null),
});
export type ProposalFilter = z.infer<typeof proposalFilter>;

export const listProposalsInput = z.strictObject({
  /** Without a slug the agreement that was loaded first. */
  agreementSlug: slug.nullable().default(null),
  language: languageTag,
  filter: proposalFilter.prefault({}),
});
export type ListProposalsInput = z.infer<typeof listProposalsInput>;
