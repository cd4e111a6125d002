import { makeId } from '../id';
import type { Viewer } from '../person';

/** Somebody of Mexico’s public who may take part, without a second factor, unless said otherwise. */
export const makeViewer = (changes: Partial<Viewer> = {}): Viewer => ({
  personId: makeId('person', 0, new Uint8Array(11)),
  displayName: 'Ana',
  role: 'stakeholder',
  rolePartyCode: null,
  partyCode: 'MX',
  sectorCode: null,
  language: 'en',
  timeZone: 'UTC',
  emailConfirmed: true,
  tier: 'email',
  consented: true,
  sessionId: makeId('session', 0, new Uint8Array(11)),
  provenAt: null,
  secondFactor: false,
  scopes: null,
  ...changes,
});
