import 'server-only';
import { cookies } from 'next/headers';
import { composition } from './composition';
import { sessionCookieName } from './session-cookie';

/** True if whoever holds this browser signed in and has yet to prove a second factor. Sees a cookie that was set just now. */
export async function isHalfSignedIn(): Promise<boolean> {
  const { identity, isHttps } = composition();
  const held = (await cookies()).get(sessionCookieName(isHttps))?.value ?? null;
  return (await identity.findHalfSession(held)) !== null;
}
