import { findTokenOwner, saveApiTokenUsed } from '@parley/db/api-token';
import { apiTokenPrefix } from '@parley/domain/api-token';
import { DomainError } from '@parley/domain/error';
import type { Viewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { hashToken } from '../session';

const noteEveryMilliseconds = 5 * 60_000;

/**
 * Whom a program acts for that shows this token. Asked anew for every request: one that was taken back, or whose owner was
 * demoted or shut out, works no more on the next.
 */
export async function findTokenViewer(deps: Deps, token: string): Promise<Viewer> {
  const now = deps.now();
  const found = token.startsWith(apiTokenPrefix)
    ? await findTokenOwner(deps.db, hashToken(token), now)
    : null;
  if (found === null) throw new DomainError('api-token-invalid');
  const { tokenId, usedAt, viewer } = found;
  if (usedAt === null || now.getTime() - usedAt.getTime() > noteEveryMilliseconds) {
    await deps.db.transaction((tx) => saveApiTokenUsed(tx, tokenId, now));
  }
  return viewer;
}
