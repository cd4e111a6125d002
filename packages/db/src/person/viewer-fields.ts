import { sql } from 'drizzle-orm';
import { organisationOfPerson, tierOfPerson } from '../organisation';
import { people } from '../schema';
import { isConsented } from './consents';

/** What every rule may know of the person behind a request; names its fields, so that nothing else of the row leaves. */
export const viewerFields = {
  personId: people.id,
  displayName: people.displayName,
  role: people.role,
  rolePartyCode: people.rolePartyCode,
  partyCode: people.partyCode,
  sectorCode: people.sectorCode,
  organisationId: organisationOfPerson,
  language: people.language,
  timeZone: people.timeZone,
  emailConfirmed: sql<boolean>`${people.emailConfirmedAt} is not null`,
  tier: tierOfPerson,
  consented: isConsented,
};
