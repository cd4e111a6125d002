import { scopes } from '@parley/domain/api-token';
import type { MakeSomebody } from '../world/people';

/** Everybody who may stand behind a request: each role, and each with something missing. Null is a visitor. */
export const askers: Readonly<Record<string, MakeSomebody | null>> = {
  visitor: null,
  stakeholder: { role: 'stakeholder' },
  'stakeholder, address not confirmed': { role: 'stakeholder', emailConfirmed: false },
  'stakeholder, no proof': { role: 'stakeholder', provenAt: null },
  delegate: { role: 'delegate', rolePartyCode: 'CA' },
  'organisation manager': { role: 'organisation-manager' },
  analyst: { role: 'analyst' },
  moderator: { role: 'moderator' },
  'moderator of CA': { role: 'moderator', rolePartyCode: 'CA' },
  'moderator, no second factor': { role: 'moderator', secondFactor: false },
  admin: { role: 'admin' },
  'program, every scope': { role: 'stakeholder', scopes },
  'program, to read votes': { role: 'stakeholder', scopes: ['votes:read'] },
  'program of an admin': { role: 'admin', scopes },
  'admin, no second factor': { role: 'admin', secondFactor: false },
};

/**
 * Whose a thing is: the asker's own, another's of the same party and organisation, another's of another party, another's of another
 * organisation.
 */
export const owners = ['own', 'other', 'abroad', 'elsewhere'] as const;
export type Whose = (typeof owners)[number];
