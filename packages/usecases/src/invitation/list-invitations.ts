import { type Invitation, listInvitations as listRows } from '@parley/db/invitation';
import { invitationObstacle } from '@parley/domain/invitation';
import { permissionObstacle } from '@parley/domain/permission';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

const shown = 100;
const nobodys = { personId: null, partyCode: null };

/** The newest invitations, each with whether it can still be used: all for an admin, those of their organisation for a manager. */
export async function listInvitations(
  deps: Deps,
  viewer: MaybeViewer,
): Promise<(Invitation & { usable: boolean })[]> {
  permit(deps, viewer, 'invitation.make');
  const now = deps.now();
  const all = permissionObstacle(viewer, 'invitation.make', now, nobodys) === null;
  const organisationId = all ? null : (viewer.organisationId ?? null);
  if (!all) permit(deps, viewer, 'invitation.make', { ...nobodys, organisationId });
  const rows = await listRows(deps.db, { limit: shown, before: null, organisationId });
  return rows.map((row) => ({ ...row, usable: invitationObstacle(row, null, now) === null }));
}
