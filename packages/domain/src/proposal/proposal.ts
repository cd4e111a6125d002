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
/** Without a slug the agreement that was loaded first. */
export const listProposalsInput = z.strictObject({
  agreementSlug: slug.nullable().default(null),
  language: languageTag,
});
export type ListProposalsInput = z.infer<typeof listProposalsInput>;
