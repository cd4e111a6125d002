/**
 * Every reason for which Parley refuses something. The list is closed: each code has a message in every
 * catalogue (`errors.CODE`) and a status on the wire, and the compiler names the place where one is missing.
 */
export const domainErrorCodes = [
  'not-signed-in',
  'not-allowed',
  'not-found',
  'input-invalid',
  'address-not-confirmed',
  'consent-missing',
  'tier-too-low',
  'domain-taken',
  'invitation-over',
  'invitation-of-another',
  'credentials-wrong',
  'password-wrong',
  'proof-needed',
  'second-factor-needed',
  'factor-exists',
  'code-wrong',
  'codes-exhausted',
  'passkey-invalid',
  'provider-failed',
  'provider-unverified',
  'provider-address-known',
  'provider-taken',
  'token-invalid',
  'password-too-common',
  'round-not-open',
  'round-closed',
  'round-locked',
  'round-times-wrong',
  'round-over',
  'round-changed',
  'languages-missing',
  'proposal-incomplete',
  'draft-changed',
  'proposal-submitted',
  'proposal-public',
  'proposal-not-submitted',
  'proposal-waiting',
  'round-not-closed',
  'item-not-votable',
  'voter-without-party',
  'version-stale',
  'operation-conflict',
  'statement-empty',
  'statement-too-long',
  'statement-duplicate',
  'vote-missing',
  'pass-missing',
  'reservation-empty',
  'reservation-too-long',
  'comment-empty',
  'comment-too-long',
  'comment-too-deep',
  'translation-language',
  'translation-waiting',
  'translation-confirmed',
  'amendment-unchanged',
  'amendment-without-reason',
  'amendment-not-open',
  'version-waiting',
  'brackets-differ',
  'version-confirmed',
  'case-waiting',
  'restore-too-late',
  'case-decided',
  'undo-too-late',
  'rule-missing',
  'reason-missing',
  'flag-twice',
  'follows-exhausted',
  'report-missing',
  'figures-shown',
  'look-missing',
  'too-many',
  'puzzle-wrong',
  'api-token-invalid',
  'api-tokens-exhausted',
  'scope-missing',
  'overloaded',
] as const;

export type DomainErrorCode = (typeof domainErrorCodes)[number];
/** True for a code of a refusal, as an address may carry one. */
export const isDomainErrorCode = (value: unknown): value is DomainErrorCode =>
  domainErrorCodes.some((code) => code === value);

export type ErrorDetails = Readonly<Record<string, string | number | boolean>>;

const brand = 'parley.domain-error';

/** A refusal that a person can act on. Anything else that is thrown is a bug. */
export class DomainError extends Error {
  readonly brand = brand;

  constructor(
    readonly code: DomainErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** True for a DomainError, also for one that was made by another copy of this module in the same process. */
export const isDomainError = (value: unknown): value is DomainError =>
  value instanceof Error && (value as Partial<DomainError>).brand === brand;

/** Throws the obstacle as a refusal; does nothing where there is none. */
export function refuse(obstacle: DomainErrorCode | null, details: ErrorDetails = {}): void {
  if (obstacle !== null) throw new DomainError(obstacle, details);
}
