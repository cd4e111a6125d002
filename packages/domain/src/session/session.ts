import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema } from '../id';
import type { MaybeViewer } from '../person';

/** A session ends this long after it began, whatever happens. */
export const sessionDays = 30;
/** A session ends when it was not used for this long. */
export const sessionIdleDays = 14;
/** For so long after people proved who they are, they may change what lets them in. */
export const proofMinutes = 10;

/** What a browser called itself when a session began, by name alone: `Firefox`, `Android`. Null where nobody knows. */
export type Device = { browser: string | null; system: string | null };

/**
 * Why this viewer may not change their address, password or factors now, or null: a session that was left open on a
 * desk must not be enough for it.
 */
export function proofObstacle(viewer: MaybeViewer, now: Date): DomainErrorCode | null {
  if (viewer === null) return 'not-signed-in';
  const { provenAt } = viewer;
  const isFresh = provenAt !== null && now.getTime() - provenAt.getTime() < proofMinutes * 60_000;
  return isFresh ? null : 'proof-needed';
}

export const revokeSessionInput = z.strictObject({ sessionId: idSchema('session') });
