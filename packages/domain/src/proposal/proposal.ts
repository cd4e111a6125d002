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
