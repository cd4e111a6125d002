import { openDb } from '@parley/db/client';
import type { Role } from '@parley/domain/person';
import type { Locale } from '@parley/i18n/locale';
import { makeAccount } from '@parley/usecases/person';
import { startSession } from '@parley/usecases/session';
import type { BrowserContext } from '@playwright/test';
import { placeOf } from './place';

export type JourneyPerson = { displayName: string; token: string };

/** Somebody with a confirmed address and a session, without the way through registration that others test. */
export async function makeSomebody(
  locale: Locale,
  { role = 'stakeholder', partyCode = 'CA' }: { role?: Role; partyCode?: string | null } = {},
): Promise<JourneyPerson> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  const deps = { db: client.db, now: () => new Date() };
  const tag = Math.random().toString(36).slice(2, 10);
  const displayName = `Robin ${tag}`;
  try {
    const { personId } = await makeAccount(deps, {
      email: `${tag}@journey.example`,
      displayName,
      role,
      partyCode,
      sectorCode: partyCode === null ? null : 'individual',
      language: locale,
      timeZone: 'America/Vancouver',
    });
    return { displayName, token: (await startSession(deps, personId)).token };
  } finally {
    await client.close();
  }
}

/** From now on the browser is this person's. */
export const signIn = (context: BrowserContext, { token }: JourneyPerson): Promise<void> =>
  context.addCookies([{ name: 'parley-session', value: token, url: placeOf('address') }]);
