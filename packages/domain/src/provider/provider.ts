import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { emailAddress } from '../person';

/** What a provider (OpenID Connect) says of somebody who signed in there. */
export type Claims = {
  /** Who says it, and its own lasting name for them: the two together are an account. */
  issuer: string;
  subject: string;
  email: string | null;
  /** The provider has made sure that the address is theirs. */
  emailVerified: boolean;
  name: string | null;
};

/** The address that a provider vouches for, or null. */
export function vouchedAddress({ email, emailVerified }: Claims): string | null {
  const read = emailAddress.safeParse(email);
  return emailVerified && read.success ? read.data : null;
}

/**
 * Why somebody whose account elsewhere is nobody's here may not begin one here, or null. An address that has an owner is
 * never taken over: its owner signs in as before and connects the account.
 */
export function newcomerObstacle(claims: Claims, addressHasOwner: boolean): DomainErrorCode | null {
  if (vouchedAddress(claims) === null) return 'provider-unverified';
  return addressHasOwner ? 'provider-address-known' : null;
}

export const disconnectProviderInput = z.strictObject({ issuer: z.string().min(1).max(500) });
