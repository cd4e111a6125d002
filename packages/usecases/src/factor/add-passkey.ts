import { inTransaction } from '@parley/db/client';
import { deletePasskey, listPasskeys, savePasskey } from '@parley/db/factor';
import { DomainError } from '@parley/domain/error';
import { passkeyName } from '@parley/domain/factor';
import type { MaybeViewer } from '@parley/domain/person';
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Deps } from '../deps';
import { provenPerson } from '../person/proven-person';
import { beginFactor, endFactor } from './begin-factor';
import { newChallenge, type Site, useChallenge } from './passkey-challenge';
import { readAnswer } from './read-answer';

/** What the viewer's browser asks a device for: a key that it finds by itself, and that asks who uses it. */
export async function offerPasskey(
  deps: Deps,
  viewer: MaybeViewer,
  site: Site,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { personId, displayName, email } = await provenPerson(deps, viewer);
  const present = await listPasskeys(deps.db, personId);
  return generateRegistrationOptions({
    rpName: 'Parley',
    rpID: site.host,
    userID: new TextEncoder().encode(personId),
    userName: email ?? displayName,
    userDisplayName: displayName,
    challenge: await newChallenge(deps, 'add-passkey', personId),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: present.map(({ id }) => ({ id })),
  });
}

/** Keeps the public half of a key that a device has made, under a name. */
export async function addPasskey(
  deps: Deps,
  viewer: MaybeViewer,
  site: Site,
  { answer, name }: { answer: string; name: string },
): Promise<{ recoveryCodes: string[] | null }> {
  const person = await provenPerson(deps, viewer);
  const { personId, sessionId } = person;
  const called = passkeyName.safeParse(name);
  if (!called.success) throw new DomainError('input-invalid', { field: 'name' });
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: readAnswer(answer),
    expectedChallenge: useChallenge(deps, 'add-passkey', personId),
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
  }).catch(() => ({ verified: false as const, registrationInfo: undefined }));
  if (!verified) throw new DomainError('passkey-invalid');
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
  return inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const key = {
      id,
      personId,
      counter,
      transports,
      publicKey: Buffer.from(publicKey).toString('base64url'),
    };
    if (!(await savePasskey(tx, { ...key, name: called.data, createdAt: now }))) {
      throw new DomainError('passkey-invalid');
    }
    return { recoveryCodes: await beginFactor(tx, person, { sessionId, act: 'factor.add-passkey' }, now) };
  });
}

/** Takes a key of the viewer away. */
export async function removePasskey(deps: Deps, viewer: MaybeViewer, { id }: { id: string }): Promise<void> {
  const person = await provenPerson(deps, viewer);
  await inTransaction(deps.db, async (tx) => {
    if (!(await deletePasskey(tx, person.personId, id))) throw new DomainError('not-found');
    await endFactor(tx, person, 'factor.remove-passkey', deps.now());
  });
}
