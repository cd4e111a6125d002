import { findPasswordHash } from '@parley/db/person';
import { saveSessionProven } from '@parley/db/session';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { passwordFits } from './password-hash';

/** By what the viewer can prove who they are, other than by signing in again. */
export async function findProofs(deps: Deps, viewer: MaybeViewer): Promise<{ password: boolean }> {
  permit(deps, viewer, 'account.read');
  return { password: (await findPasswordHash(deps.db, viewer.personId)) !== null };
}

/** The viewer proves by their password who they are; it holds for ten minutes, in this session alone. */
export async function proveByPassword(
  deps: Deps,
  viewer: MaybeViewer,
  { password }: { password: string },
): Promise<void> {
  permit(deps, viewer, 'account.change');
  const hash = await findPasswordHash(deps.db, viewer.personId);
  if (!(await passwordFits(password, hash))) throw new DomainError('password-wrong', { field: 'password' });
  const { sessionId } = viewer;
  if (sessionId === null) throw new DomainError('not-signed-in');
  await deps.db.transaction((tx) => saveSessionProven(tx, sessionId, deps.now()));
}
