import { inTransaction } from '@parley/db/client';
import { findPasskey, savePasskeyUsed } from '@parley/db/factor';
import { DomainError } from '@parley/domain/error';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import type { Deps } from '../deps';
import { type Browser, replaceSession, type SignedIn } from '../person/sign-in';
import { newChallenge, type Site, useChallenge } from './passkey-challenge';
import { readAnswer } from './read-answer';

/** What a browser asks its devices for: any key that they hold for this site. */
export async function askPasskey(deps: Deps, site: Site): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const challenge = await newChallenge(deps, 'sign-in', null);
  return generateAuthenticationOptions({ rpID: site.host, challenge, userVerification: 'required' });
}

/**
 * Signs in whoever holds a key: the device has asked them for a finger, a face or a PIN, so it is both factors at once.
 * It also takes the place of a second step.
 */
export async function signInWithPasskey(
  deps: Deps,
  site: Site,
  { answer }: { answer: string },
  browser: Browser,
): Promise<SignedIn> {
  const response = readAnswer<AuthenticationResponseJSON>(answer);
  const key = await findPasskey(deps.db, response.id);
  if (key === null) throw new DomainError('passkey-invalid');
  const { id, counter } = key;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: useChallenge(deps, 'sign-in', null),
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    credential: { id, counter, publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')) },
    requireUserVerification: true,
  }).catch(() => ({ verified: false as const, authenticationInfo: null }));
  if (!verified || authenticationInfo === null) throw new DomainError('passkey-invalid');
  const { newCounter } = authenticationInfo;
  const used = await inTransaction(deps.db, (tx) => savePasskeyUsed(tx, id, newCounter, deps.now()));
  if (!used) throw new DomainError('passkey-invalid');
  return replaceSession(deps, key.personId, browser, true);
}
