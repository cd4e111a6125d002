import { coversAction } from '../api-token';
import type { DomainErrorCode } from '../error';
import type { MaybeViewer, Role, Viewer } from '../person';
import { proofObstacle } from '../session';
import { type Action, type Need, type Permission, permissions, type Reach } from './permissions';

/** Whoever runs the installation, from its command line. No request is ever theirs. */
export const operator = 'operator';
/** Who asks for something: somebody, nobody, or the operator. */
export type Asker = MaybeViewer | typeof operator;

/**
 * Whose a thing is that is acted on: its author, the party of whose public they are, and the organisation that they speak for. Null
 * where it is nobody's.
 */
export type Subject = {
  personId: string | null;
  partyCode: string | null;
  organisationId?: string | null | undefined;
};

const rowOf = (action: Action): Permission => permissions[action];

/** True where the role may do this to something at all, whatever else must hold. For what a page offers. */
export const isOffered = (viewer: MaybeViewer, action: Action): boolean =>
  rowOf(action).reach[viewer?.role ?? 'visitor'] !== undefined;

/**
 * Why this may not be done, or null. Deny by default: a role that the table does not name is refused.
 *
 * @param subject whose it is; left out where it can only be the asker's own, or where the act says nothing of anybody
 */
export function permissionObstacle(
  asker: Asker,
  action: Action,
  now: Date,
  subject?: Subject,
): DomainErrorCode | null {
  if (asker === operator) return null;
  const { reach, needs = [], othersAlone = false } = rowOf(action);
  const reached = reach[asker?.role ?? 'visitor'];
  if (asker === null) return reached === undefined ? 'not-signed-in' : null;
  if (reached === undefined) return 'not-allowed';
  if (asker.scopes !== null && reach.visitor === undefined && !coversAction(asker.scopes, action)) {
    return 'scope-missing';
  }
  for (const need of needs) {
    const obstacle = needObstacles[need](asker, now);
    if (obstacle !== null) return obstacle;
  }
  if (subject === undefined) return null;
  const isOwn = subject.personId === asker.personId;
  if (isOwn && othersAlone) return 'not-allowed';
  return isReached(reached, isOwn, asker, subject) ? null : 'not-allowed';
}

function isReached(reach: Reach, isOwn: boolean, viewer: Viewer, subject: Subject): boolean {
  switch (reach) {
    case 'own':
      return isOwn;
    case 'organisation':
      return (viewer.organisationId ?? null) !== null && viewer.organisationId === subject.organisationId;
    case 'party':
      return viewer.rolePartyCode === null || viewer.rolePartyCode === subject.partyCode;
    case 'any':
      return true;
  }
}

const needObstacles: Record<Need, (viewer: Viewer, now: Date) => DomainErrorCode | null> = {
  'confirmed-address': (viewer) => (viewer.emailConfirmed ? null : 'address-not-confirmed'),
  consent: (viewer) => (viewer.consented ? null : 'consent-missing'),
  'second-factor': (viewer) => (viewer.secondFactor ? null : 'second-factor-needed'),
  proof: proofObstacle,
};

/** True for roles that can do something only with a second factor: their accounts are made with one. */
export const needsSecondFactor = (role: Role): boolean =>
  Object.values<Permission>(permissions).some(
    ({ reach, needs }) => reach[role] !== undefined && needs?.includes('second-factor') === true,
  );
