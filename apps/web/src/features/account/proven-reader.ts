import 'server-only';
import type { Viewer } from '@parley/domain/person';
import { proofObstacle } from '@parley/domain/session';
import { redirect } from 'next/navigation';
import { signedInReader } from '../mine/signed-in';
import type { Reader } from '../shell/reader';

/** The reader of a page that changes what lets them in: whoever has not just proved who they are does that first. */
export async function provenReader(address: string): Promise<Reader & { viewer: Viewer }> {
  const who = await signedInReader(address);
  if (proofObstacle(who.viewer, new Date()) !== null) {
    redirect(who.href(`/prove?${new URLSearchParams({ to: who.href(address) })}`));
  }
  return who;
}
