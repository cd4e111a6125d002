/** Pages of the web app that letters lead to, below the reader's language. The one place to change when one moves. */
export const pages = {
  confirm: (token: string) => `/confirm?token=${encodeURIComponent(token)}`,
  unsubscribe: (token: string) => `/unsubscribe?token=${encodeURIComponent(token)}`,
  invitation: (token: string) => `/sign-up?invitation=${encodeURIComponent(token)}`,
  signIn: () => '/sign-in',
  resetPassword: (token: string) => `/reset-password?token=${encodeURIComponent(token)}`,
  signInLink: (token: string) => `/sign-in/link?token=${encodeURIComponent(token)}`,
  changeAddress: (token: string) => `/change-address?token=${encodeURIComponent(token)}`,
  security: () => '/mine/security',
  profile: () => '/mine/profile',
  digestDay: () => '/mine/profile#digest',
  translation: (id: string, into: string) => `/translations/${id}?into=${into}`,
  ownProposals: () => '/mine/proposals',
  proposal: (slug: string) => `/proposals/${slug}`,
  clause: (slug: string, number: number) => `/proposals/${slug}#clause-${number}`,
  writeStatement: (proposalSlug: string) => `/proposals/${proposalSlug}#write`,
  vote: (roundSlug: string) => `/vote?round=${roundSlug}`,
  report: (roundSlug: string) => `/rounds/${roundSlug}/report`,
} as const;

/** Answers a POST without a page, for the button of a mail program (RFC 8058). */
export const oneClickUnsubscribe = (token: string) =>
  `/api/v1/unsubscribe?token=${encodeURIComponent(token)}`;
