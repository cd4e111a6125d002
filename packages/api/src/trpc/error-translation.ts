import {
  DomainError,
  type DomainErrorCode,
  isDomainError,
  isOverload,
  overloadSeconds,
} from '@parley/domain/error';
import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';

type WireCode = TRPCError['code'];

/** One status for each refusal. Exhaustive: a new code does not compile until it stands here. */
export const wireCodes: Record<DomainErrorCode, WireCode> = {
  'not-signed-in': 'UNAUTHORIZED',
  'not-allowed': 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  'input-invalid': 'BAD_REQUEST',
  'address-not-confirmed': 'FORBIDDEN',
  'consent-missing': 'FORBIDDEN',
  'tier-too-low': 'FORBIDDEN',
  'domain-taken': 'CONFLICT',
  'invitation-over': 'BAD_REQUEST',
  'invitation-of-another': 'FORBIDDEN',
  'credentials-wrong': 'UNAUTHORIZED',
  'password-wrong': 'FORBIDDEN',
  'proof-needed': 'FORBIDDEN',
  'second-factor-needed': 'FORBIDDEN',
  'factor-exists': 'CONFLICT',
  'code-wrong': 'FORBIDDEN',
  'codes-exhausted': 'TOO_MANY_REQUESTS',
  'passkey-invalid': 'FORBIDDEN',
  'provider-failed': 'SERVICE_UNAVAILABLE',
  'provider-unverified': 'FORBIDDEN',
  'provider-address-known': 'CONFLICT',
  'provider-taken': 'CONFLICT',
  'token-invalid': 'BAD_REQUEST',
  'password-too-common': 'BAD_REQUEST',
  'round-not-open': 'CONFLICT',
  'round-closed': 'CONFLICT',
  'round-locked': 'CONFLICT',
  'round-times-wrong': 'BAD_REQUEST',
  'round-over': 'CONFLICT',
  'round-changed': 'CONFLICT',
  'languages-missing': 'CONFLICT',
  'proposal-incomplete': 'BAD_REQUEST',
  'draft-changed': 'CONFLICT',
  'proposal-submitted': 'CONFLICT',
  'proposal-public': 'CONFLICT',
  'proposal-not-submitted': 'CONFLICT',
  'proposal-waiting': 'CONFLICT',
  'round-not-closed': 'CONFLICT',
  'item-not-votable': 'CONFLICT',
  'voter-without-party': 'FORBIDDEN',
  'version-stale': 'CONFLICT',
  'operation-conflict': 'CONFLICT',
  'statement-empty': 'BAD_REQUEST',
  'statement-too-long': 'BAD_REQUEST',
  'statement-duplicate': 'CONFLICT',
  'vote-missing': 'PRECONDITION_FAILED',
  'pass-missing': 'PRECONDITION_FAILED',
  'reservation-empty': 'BAD_REQUEST',
  'reservation-too-long': 'BAD_REQUEST',
  'comment-empty': 'BAD_REQUEST',
  'comment-too-long': 'BAD_REQUEST',
  'translation-language': 'BAD_REQUEST',
  'translation-waiting': 'CONFLICT',
  'translation-confirmed': 'CONFLICT',
  'comment-too-deep': 'BAD_REQUEST',
  'amendment-unchanged': 'BAD_REQUEST',
  'amendment-without-reason': 'BAD_REQUEST',
  'amendment-not-open': 'CONFLICT',
  'version-waiting': 'CONFLICT',
  'brackets-differ': 'BAD_REQUEST',
  'version-confirmed': 'CONFLICT',
  'case-waiting': 'CONFLICT',
  'restore-too-late': 'CONFLICT',
  'case-decided': 'CONFLICT',
  'undo-too-late': 'CONFLICT',
  'rule-missing': 'BAD_REQUEST',
  'reason-missing': 'BAD_REQUEST',
  'follows-exhausted': 'CONFLICT',
  'flag-twice': 'CONFLICT',
  'report-missing': 'NOT_FOUND',
  'figures-shown': 'CONFLICT',
  'look-missing': 'FORBIDDEN',
  'too-many': 'TOO_MANY_REQUESTS',
  'puzzle-wrong': 'BAD_REQUEST',
  'api-token-invalid': 'UNAUTHORIZED',
  'api-tokens-exhausted': 'CONFLICT',
  'scope-missing': 'FORBIDDEN',
  overloaded: 'SERVICE_UNAVAILABLE',
};

/** A domain refusal keeps its code on the wire; anything else is a bug and says nothing outside. */
export function toWire(error: unknown): TRPCError {
  if (error instanceof TRPCError && error.cause === undefined) return error;
  const cause = error instanceof TRPCError ? error.cause : error;
  // A database that is not to be had is no bug of ours: whoever asks again is answered.
  if (isOverload(cause)) {
    const refusal = Object.assign(new DomainError('overloaded', { seconds: overloadSeconds }), { cause });
    const wire = new TRPCError({ code: wireCodes.overloaded, message: 'overloaded', cause: refusal });
    // By this the page that stands in for one that failed knows which words it has to say.
    return Object.assign(wire, { digest: 'overloaded' });
  }
  if (isDomainError(cause)) {
    return new TRPCError({ code: wireCodes[cause.code], message: cause.code, cause });
  }
  // Only what was sent can be wrong input: an answer that its own schema refuses is a bug like any other.
  if (cause instanceof ZodError && error instanceof TRPCError && error.code === 'BAD_REQUEST')
    return new TRPCError({ code: 'BAD_REQUEST', message: 'input-invalid', cause });
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'internal', cause });
}
