import { findUnsubscriber, saveDigestWeekday } from '@parley/db/digest';
import { DomainError } from '@parley/domain/error';
import type { Deps } from '../deps';
import { hashToken } from '../session';

/** Ends somebody's digests by the link in one of them, without signing in. Done twice it is done once. */
export async function unsubscribe(deps: Deps, token: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const personId = await findUnsubscriber(tx, hashToken(token), deps.now());
    if (personId === null) throw new DomainError('token-invalid');
    await saveDigestWeekday(tx, personId, null);
  });
}
