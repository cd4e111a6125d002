import { type Invitation, listInvitations as listRows } from '@parley/db/invitation';
import { invitationObstacle } from '@parley/domain/invitation';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

const shown = 100;

/** The newest invitations, each with whether it can still be used. */
export async function listInvitations(
  deps: Deps,
  viewer: MaybeViewer,
): Promise<(Invitation & { usable: boolean })[]> {
  permit(deps, viewer, 'invitation.make');
  const now = deps.now();
  const rows = await listRows(deps.db, { limit: shown, before: null });
  return rows.map((row) => ({ ...row, usable: invitationObstacle(row, null, now) === null }));
}
