import { inTransaction } from '@parley/db/client';
import {
  deleteAuthenticator,
  findPendingSecret,
  saveAuthenticatorConfirmed,
  savePendingAuthenticator,
  saveStepTaken,
} from '@parley/db/factor';
import { DomainError } from '@parley/domain/error';
import { readCode } from '@parley/domain/factor';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { provenPerson } from '../person/proven-person';
import { beginFactor, endFactor } from './begin-factor';
import { noSeal } from './key-seal';
import { appStep } from './take-code';
import { authenticatorAddress, newSecret } from './totp';

/** Makes a key for an app that shows codes. It counts for nothing until a first code proves that the app has it. */
export async function startAuthenticator(deps: Deps, viewer: MaybeViewer): Promise<void> {
  const { personId } = await provenPerson(deps, viewer);
  await inTransaction(deps.db, async (tx) => {
    const { keySeal = noSeal } = deps;
    const sealed = keySeal.seal(personId, newSecret());
    const saved = await savePendingAuthenticator(tx, personId, sealed, deps.now());
    if (!saved) throw new DomainError('factor-exists');
  });
}

/** The key that waits for its first code, as text and as the address that an app reads; null where there is none. */
export async function findAuthenticatorSetUp(
  deps: Deps,
  viewer: MaybeViewer,
): Promise<{ secret: string; address: string } | null> {
  const { personId, email } = await provenPerson(deps, viewer);
  const { keySeal = noSeal } = deps;
  const kept = await findPendingSecret(deps.db, personId);
  if (kept === null) return null;
  const secret = keySeal.open(personId, kept);
  return { secret, address: authenticatorAddress(email ?? '', secret) };
}

/** The first code of an app: from now on signing in asks for one. */
export async function confirmAuthenticator(
  deps: Deps,
  viewer: MaybeViewer,
  { code: typed }: { code: string },
): Promise<{ recoveryCodes: string[] | null }> {
  const person = await provenPerson(deps, viewer);
  const { personId, sessionId } = person;
  const { kind, code } = readCode(typed);
  if (kind !== 'app') throw new DomainError('code-wrong', { field: 'code' });
  const step = await appStep(deps, personId, { code, confirmed: false });
  return inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    if (!(await saveAuthenticatorConfirmed(tx, personId, now))) throw new DomainError('factor-exists');
    await saveStepTaken(tx, personId, step);
    return {
      recoveryCodes: await beginFactor(tx, person, { sessionId, act: 'factor.add-authenticator' }, now),
    };
  });
}

/** Takes the app away. */
export async function removeAuthenticator(deps: Deps, viewer: MaybeViewer): Promise<void> {
  const person = await provenPerson(deps, viewer);
  await inTransaction(deps.db, async (tx) => {
    if (!(await deleteAuthenticator(tx, person.personId))) throw new DomainError('not-found');
    await endFactor(tx, person, 'factor.remove-authenticator', deps.now());
  });
}
