import { DomainError, refuse } from '@parley/domain/error';
import { type MemberAction, permissionObstacle, type Subject } from '@parley/domain/permission';
import type { MaybeViewer, Viewer } from '@parley/domain/person';
import type { Deps } from '../deps';

/**
 * Refuses whoever may not do this. Every verb of somebody who must be signed in begins with it, and asks again with a subject
 * where it has read whose thing it is.
 */
export function permit(
  deps: Pick<Deps, 'now'>,
  viewer: MaybeViewer,
  action: MemberAction,
  subject?: Subject,
): asserts viewer is Viewer {
  refuse(permissionObstacle(viewer, action, deps.now(), subject));
  if (viewer === null) throw new DomainError('not-signed-in');
}
