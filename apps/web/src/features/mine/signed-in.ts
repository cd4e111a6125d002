import 'server-only';
import type { Viewer } from '@parley/domain/person';
import { redirect } from 'next/navigation';
import { type Reader, reader } from '../shell/reader';

/** The reader of a page that is theirs alone; a visitor signs in first and comes back to it. */
export async function signedInReader(address: string): Promise<Reader & { viewer: Viewer }> {
  const who = await reader();
  const { viewer, href } = who;
  if (viewer === null) redirect(href(`/sign-in?${new URLSearchParams({ to: href(address) })}`));
  return { ...who, viewer };
}
