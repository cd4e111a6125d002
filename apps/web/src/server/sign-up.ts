import 'server-only';
import type { Registration } from '@parley/domain/person';
import { cookies, headers } from 'next/headers';
import { composition } from './composition';
import { sessionCookieName, sessionCookieOptions, sessionTokenOf } from './session-cookie';

/** Signs a person up and gives this browser their session, in the cookie that next-auth reads. For server actions. */
export async function signUpAndIn(input: Registration): Promise<void> {
  const { identity, isHttps } = composition();
  const replaced = sessionTokenOf(new Headers(await headers()), isHttps);
  const { token, expiresAt } = await identity.signUp(input, replaced);
  const jar = await cookies();
  jar.set(sessionCookieName(isHttps), token, { ...sessionCookieOptions(isHttps), expires: expiresAt });
}
