import { type AddressClaim, listAddressClaims } from '@parley/db/person';
import type { Id } from '@parley/domain/id';
import { confirmationWindowDays } from '@parley/domain/person';
import type { Deps } from '../deps';
import { dayMilliseconds } from '../session';
import { passwordFits } from './password-hash';

/** Claims of an address that still may sign in, read now. */
export const readAddressClaims = (deps: Deps, email: string): Promise<AddressClaim[]> =>
  listAddressClaims(
    deps.db,
    email,
    new Date(deps.now().getTime() - confirmationWindowDays * dayMilliseconds),
  );

/**
 * Which of the claims this password belongs to, or null. Always two comparisons, for the owner and for the newest
 * claim: how long it takes says neither that the address is known nor whether it has been confirmed.
 */
export async function claimWithPassword(
  claims: readonly AddressClaim[],
  password: string,
): Promise<AddressClaim | null> {
  const owner = claims.find((claim) => claim.confirmed) ?? null;
  const newest = claims.find((claim) => !claim.confirmed) ?? null;
  const isOwner = await passwordFits(password, owner?.passwordHash ?? null);
  const isNewest = await passwordFits(password, newest?.passwordHash ?? null);
  return isOwner ? owner : isNewest ? newest : null;
}

/** The person with this address and password, or null. */
export async function verifyPassword(
  deps: Deps,
  { email, password }: { email: string; password: string },
): Promise<Id<'person'> | null> {
  const claim = await claimWithPassword(await readAddressClaims(deps, email), password);
  return claim?.personId ?? null;
}
