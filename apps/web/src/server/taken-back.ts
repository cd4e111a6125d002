import 'server-only';
import { cookies } from 'next/headers';
import { composition } from './composition';
import { sessionCookieName } from './session-cookie';

const justNowMilliseconds = 60_000;

/** True if whoever signed in just now took back with it that they had asked to be erased. Sees a cookie that was set just now. */
export async function hasTakenBackErasure(): Promise<boolean> {
  const { callerFor, isHttps } = composition();
  const name = sessionCookieName(isHttps);
  const held = (await cookies()).get(name)?.value;
  if (held === undefined) return false;
  const caller = callerFor(new Headers({ cookie: `${name}=${held}` }));
  if ((await caller.session.viewer()) === null) return false;
  const erasure = await caller.privacy.undoneErasure();
  return erasure !== null && Date.now() - erasure.undoneAt.getTime() < justNowMilliseconds;
}
