import 'server-only';
import { cookies, headers } from 'next/headers';
import { browserOf } from './browser';
import { composition } from './composition';
import type { Identity } from './identity';
import { sessionCookieName, sessionCookieOptions } from './session-cookie';

/** Signs a person in by a verb of ours, and gives this browser the session in the cookie that next-auth reads. For server actions. */
export async function giveSession(
  act: (
    identity: Identity,
    browser: ReturnType<typeof browserOf>,
  ) => Promise<{ token: string; expiresAt: Date }>,
): Promise<void> {
  const { identity, isHttps } = composition();
  const browser = browserOf(new Headers(await headers()), isHttps);
  const { token, expiresAt } = await act(identity, browser);
  const jar = await cookies();
  jar.set(sessionCookieName(isHttps), token, { ...sessionCookieOptions(isHttps), expires: expiresAt });
}
