import { deleteSession } from '@parley/db/session';
import type { Deps } from '../deps';
import { hashToken } from './session-token';

/** Ends a session at once. Ending one that is gone already is no error. */
export async function endSession(deps: Deps, token: string): Promise<void> {
  await deps.db.transaction((tx) => deleteSession(tx, hashToken(token)));
}
