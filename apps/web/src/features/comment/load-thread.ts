import 'server-only';
import type { RootRouter } from '@parley/api/root';
import { isId } from '@parley/domain/id';
import type { inferRouterOutputs } from '@trpc/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { reader } from '../shell/reader';

export type LoadedThread = inferRouterOutputs<RootRouter>['comment']['thread'];

/** The thread of a comment; the page that says there is none for an address that no comment has. */
export const loadThread = cache(async (commentId: string): Promise<LoadedThread> => {
  if (!isId('comment', commentId)) notFound();
  const { locale: language } = await reader();
  return orNotFound((await serverApi()).comment.thread({ commentId, language }));
});

/** The same thread with a later page of its answers. */
export async function moreAnswers(thread: LoadedThread, cursor: string): Promise<LoadedThread> {
  const { locale: language } = await reader();
  const { commentId } = thread.comment;
  const answers = await orNotFound((await serverApi()).comment.answers({ commentId, cursor, language }));
  return { ...thread, answers, hasEarlier: true };
}
