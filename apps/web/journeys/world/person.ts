import { openDb } from '@parley/db/client';
import type { Role } from '@parley/domain/person';
import type { Locale } from '@parley/i18n/locale';
import { codeOf, proveFactor } from '@parley/usecases/factor';
import { makeAccount, signIn as signInHere } from '@parley/usecases/person';
import { eraseDuePerson } from '@parley/usecases/privacy';
import { startSession } from '@parley/usecases/session';
import type { BrowserContext } from '@playwright/test';
import { placeOf } from './place';

export type JourneyPerson = { displayName: string; email: string; password: string; token: string };

type Somebody = {
  role?: Role;
  /** The party that the role is for. */
  rolePartyCode?: string;
  partyCode?: string | null;
  /** False: their session is as old as one in which nothing may be changed any more that lets people in. */
  proven?: boolean;
};

/** Somebody with a confirmed address and a session, without the way through registration that others test. */
export async function makeSomebody(
  locale: Locale,
  { role = 'stakeholder', rolePartyCode, partyCode = 'CA', proven = true }: Somebody = {},
): Promise<JourneyPerson> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  const deps = { db: client.db, now: () => new Date() };
  const tag = Math.random().toString(36).slice(2, 10);
  const displayName = `Robin ${tag}`;
  const email = `${tag}@journey.example`;
  try {
    const { personId, password, authenticator } = await makeAccount(deps, {
      email,
      displayName,
      role,
      ...(rolePartyCode === undefined ? {} : { rolePartyCode }),
      partyCode,
      sectorCode: partyCode === null ? null : 'individual',
      language: locale,
      timeZone: 'America/Vancouver',
    });
    const token =
      authenticator === null
        ? (await startSession(deps, personId)).token
        : await signInWithCode(deps, { email, password }, authenticator.secret);
    if (!proven) await client.sql`update sessions set proven_at = null where person_id = ${personId}`;
    return { displayName, email, password, token };
  } finally {
    await client.close();
  }
}

/** Both steps of signing in, by the verbs of the pages. */
async function signInWithCode(
  deps: Parameters<typeof signInHere>[0],
  credentials: { email: string; password: string },
  secret: string,
): Promise<string> {
  const half = await signInHere(deps, credentials, { token: null, userAgent: null });
  const browser = { token: half.token, userAgent: null };
  return (await proveFactor(deps, { code: codeOf(secret, deps.now()) }, browser)).token;
}

/** From now on the browser is this person's. */
export const signIn = (context: BrowserContext, { token }: Pick<JourneyPerson, 'token'>): Promise<void> =>
  context.addCookies([{ name: 'parley-session', value: token, url: placeOf('address') }]);

/** As if they had signed out everywhere. */
export async function endSessions({ email }: Pick<JourneyPerson, 'email'>): Promise<void> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  try {
    await client.sql`delete from sessions where person_id in (select id from people where email = ${email})`;
  } finally {
    await client.close();
  }
}

/** As if seven days had passed since somebody asked to be erased, and the job had come. */
export async function passSevenDays({ email }: Pick<JourneyPerson, 'email'>): Promise<void> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  const now = () => new Date(Date.now() + 8 * 86_400_000);
  try {
    const [person] = await client.sql`select id from people where email = ${email}`;
    const erased = await eraseDuePerson({ db: client.db, now, erasures: null }, person?.id);
    if (!erased) throw new Error('nobody asked to be erased');
  } finally {
    await client.close();
  }
}
