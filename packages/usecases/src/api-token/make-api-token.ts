import { listApiTokens, saveApiToken } from '@parley/db/api-token';
import { inTransaction, newId, type Tx } from '@parley/db/client';
import { lockPerson, type Recipient } from '@parley/db/person';
import { apiTokenPrefix, apiTokensMost, type MakeApiTokenInput } from '@parley/domain/api-token';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { operator } from '@parley/domain/permission';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { governedPerson } from '../person/governed-person';
import { provenPerson } from '../person/proven-person';
import { tellAccountChange } from '../person/tell-account-change';
import { dayMilliseconds, hashToken, newToken } from '../session';

/** A token that was made just now: shown this once, and kept as a hash. */
export type MadeApiToken = { tokenId: Id<'apiToken'>; token: string; expiresAt: Date };

/** Makes a token for the viewer, who has just proved who they are. A letter tells them of it. */
export async function makeApiToken(
  deps: Deps,
  viewer: MaybeViewer,
  input: MakeApiTokenInput,
): Promise<MadeApiToken> {
  const person = await provenPerson(deps, viewer);
  return inTransaction(deps.db, (tx) => makeFor(tx, person, input, person.personId, deps.now()));
}

/** The same for somebody whom the operator names. No request can ask for it. */
export function makeApiTokenByOperator(
  deps: Deps,
  { email, ...input }: MakeApiTokenInput & { email: string },
): Promise<MadeApiToken> {
  return inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const person = await governedPerson(tx, operator, { action: 'account.secure', email }, now);
    return makeFor(tx, person, input, null, now);
  });
}

async function makeFor(
  tx: Tx,
  person: Recipient,
  { name, scopes, days }: MakeApiTokenInput,
  by: Id<'person'> | null,
  now: Date,
): Promise<MadeApiToken> {
  const { personId } = person;
  await lockPerson(tx, personId);
  const present = await listApiTokens(tx, personId, now);
  if (present.length >= apiTokensMost) throw new DomainError('api-tokens-exhausted');
  const tokenId = newId('apiToken');
  const token = `${apiTokenPrefix}${newToken()}`;
  const expiresAt = new Date(now.getTime() + days * dayMilliseconds);
  const kept = { id: tokenId, tokenHash: hashToken(token), personId, name, createdAt: now, expiresAt };
  await saveApiToken(tx, { ...kept, scopes: [...new Set(scopes)] });
  await tellAccountChange(tx, person, { change: 'api-token-made', act: 'api-token.make', by }, now);
  return { tokenId, token, expiresAt };
}
