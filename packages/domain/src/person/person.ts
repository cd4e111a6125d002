import type { DomainErrorCode } from '../error';
import type { Id } from '../id';

export const roles = ['stakeholder', 'moderator', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who is asking: what every rule may know of the person behind a request. */
export type Viewer = {
  personId: Id<'person'>;
  displayName: string;
  role: Role;
  /** Code of the party whose public this person belongs to; null for people of no party. */
  partyCode: string | null;
  sectorCode: string | null;
  language: string;
  timeZone: string;
  emailConfirmed: boolean;
  /** The session that asks. */
  sessionId: Id<'session'>;
  /** When they last proved in this session who they are; null where they never did. */
  provenAt: Date | null;
  /** A second factor was proved in this session. */
  secondFactor: boolean;
};

/** Nobody signed in is null: a rule must say what a visitor may do. */
export type MaybeViewer = Viewer | null;

export const isModerator = (viewer: MaybeViewer): boolean =>
  viewer?.emailConfirmed === true && (viewer.role === 'moderator' || viewer.role === 'admin');

export const isAdmin = (viewer: MaybeViewer): boolean =>
  viewer?.emailConfirmed === true && viewer.role === 'admin';

/** Whoever answers for others proves with more than a password who they are. */
const factorObstacle = (viewer: Viewer): DomainErrorCode | null =>
  viewer.secondFactor ? null : 'second-factor-needed';

/** Why this viewer may not act as a moderator, or null. */
export function moderatorObstacle(viewer: MaybeViewer): DomainErrorCode | null {
  if (viewer === null) return 'not-signed-in';
  return isModerator(viewer) ? factorObstacle(viewer) : 'not-allowed';
}

/** Why this viewer may not act as an admin, or null. */
export function adminObstacle(viewer: MaybeViewer): DomainErrorCode | null {
  if (viewer === null) return 'not-signed-in';
  return isAdmin(viewer) ? factorObstacle(viewer) : 'not-allowed';
}
