import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { findHalfSession as findRow, type HalfSession } from '@parley/db/factor';
import { deleteOwnSession } from '@parley/db/session';
import { DomainError } from '@parley/domain/error';
import { halfSessionMinutes, readCode } from '@parley/domain/factor';
import type { Deps } from '../deps';
import { type Browser, replaceSession, type SignedIn } from '../person/sign-in';
import { hashToken } from '../session';
import { takeCode } from './take-code';

/** The session of somebody who signed in and has yet to prove a second factor: nobody's until they do. */
export async function findHalfSession(deps: Deps, token: string | null): Promise<HalfSession | null> {
  if (token === null || token === '') return null;
  const beganAfter = new Date(deps.now().getTime() - halfSessionMinutes * 60_000);
  return findRow(deps.db, hashToken(token), beganAfter);
}

/** The second step of signing in: a code of the app, or a recovery code. A new session takes the place of the half one. */
export async function proveFactor(
  deps: Deps,
  { code }: { code: string },
  browser: Browser,
): Promise<SignedIn> {
  const half = await findHalfSession(deps, browser.token);
  if (half === null) throw new DomainError('not-signed-in');
  const { personId, sessionId } = half;
  const now = deps.now();
  const take = await takeCode(deps, personId, code);
  await inTransaction(deps.db, async (tx) => {
    await take(tx);
    if (!(await deleteOwnSession(tx, personId, sessionId))) throw new DomainError('not-signed-in');
    if (readCode(code).kind === 'recovery') {
      await saveAct(tx, { happenedAt: now, personId, act: 'factor.use-recovery-code', subjectId: personId });
    }
  });
  return replaceSession(deps, personId, browser, true);
}
