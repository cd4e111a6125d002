import { saveAct } from '@parley/db/audit';
import { inTransaction, newId, type Tx } from '@parley/db/client';
import { findAddressOwner, lockAddress, saveConsents, savePerson } from '@parley/db/person';
import { findProviderPerson, saveProviderAccount } from '@parley/db/provider';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { consentVersion, displayName } from '@parley/domain/person';
import { type Claims, newcomerObstacle, vouchedAddress } from '@parley/domain/provider';
import type { Deps } from '../deps';
import { type Browser, replaceSession, type SignedIn } from '../person/sign-in';

/** Until they say how they want to be shown. Never a part of their address. */
const unnamed: Record<string, string> = {
  en: 'New participant',
  'fr-CA': 'Nouvelle personne',
  'es-MX': 'Nueva persona',
};

/**
 * Signs in by an account elsewhere. One that is nobody's here makes a person, whose address the provider vouches for;
 * they have no country yet, and choose it on their page. A second factor that they have here is still asked for.
 */
export async function signInByProvider(
  deps: Deps,
  claims: Claims,
  language: string,
  browser: Browser,
): Promise<SignedIn & { isNew: boolean }> {
  const { personId, isNew } = await inTransaction(deps.db, async (tx) => {
    // Of two first sign-ins at the same time the second finds the person that the first has made.
    const email = vouchedAddress(claims);
    if (email !== null) await lockAddress(tx, email);
    const found = await findProviderPerson(tx, claims);
    if (found?.disabled) throw new DomainError('not-allowed');
    if (found !== null) return { personId: found.personId, isNew: false };
    return { personId: await makeNewcomer(tx, claims, { email, language }, deps.now()), isNew: true };
  });
  return { ...(await replaceSession(deps, personId, browser)), isNew };
}

async function makeNewcomer(
  tx: Tx,
  claims: Claims,
  { email, language }: { email: string | null; language: string },
  now: Date,
): Promise<Id<'person'>> {
  const hasOwner = email !== null && (await findAddressOwner(tx, email)) !== null;
  refuse(newcomerObstacle(claims, hasOwner));
  const personId = newId('person');
  const name = displayName.safeParse(claims.name);
  await savePerson(
    tx,
    {
      id: personId,
      email,
      displayName: name.success ? name.data : (unnamed[language] ?? 'New participant'),
      role: 'stakeholder',
      partyCode: null,
      sectorCode: null,
      language,
      timeZone: 'UTC',
      emailConfirmedAt: now,
      createdAt: now,
    },
    null,
  );
  // Nobody has asked them yet: until they agree on their page, they add nothing here.
  const unasked = { kind: 'take-part' as const, given: false, version: consentVersion, language };
  await saveConsents(tx, personId, [{ ...unasked, decidedAt: now }]);
  if (!(await saveProviderAccount(tx, personId, claims, now))) throw new DomainError('operation-conflict');
  await saveAct(tx, { happenedAt: now, personId, act: 'provider.sign-up', subjectId: personId });
  return personId;
}
