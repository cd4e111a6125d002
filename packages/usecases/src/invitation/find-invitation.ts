import { findInvitation as findRow } from '@parley/db/invitation';
import { invitationObstacle } from '@parley/domain/invitation';
import type { Deps } from '../deps';
import { hashToken } from '../session';

/** Where an invitation leads, for whoever holds its link; null where it cannot be used any more. Looking uses nothing up. */
export async function findInvitation(
  deps: Deps,
  { token }: { token: string },
): Promise<{ email: string | null; organisation: string | null } | null> {
  const found = await findRow(deps.db, hashToken(token));
  if (found === null || invitationObstacle(found, null, deps.now()) !== null) return null;
  return { email: found.email, organisation: found.organisation };
}
