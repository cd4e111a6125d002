/** What the page of security says has been done; the word stands in its address. */
export const securityChanges = [
  'password',
  'address',
  'sessions',
  'factor',
  'factorGone',
  'passkey',
  'passkeyGone',
  'provider',
  'providerGone',
  'apiTokenGone',
] as const;
export type SecurityChange = (typeof securityChanges)[number];
