import 'server-only';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import type { QueueQuery } from './queue-query';

/** A page of the queue and the case that is open on it: the one asked for, else the first that waits. */
export async function queuePageData({ number, after }: QueueQuery, language: string) {
  const { moderation } = await serverApi();
  const page = await moderation.cases({ language, cursor: after });
  const asked = number ?? page.cases[0]?.number ?? null;
  const open = asked === null ? null : await findOpen(asked, language);
  const isElsewhere = open?.decision === null && !page.cases.some((one) => one.number === asked);
  // A case that waits on another page has its row here too, so that keys act on it.
  const list = isElsewhere ? { ...page, cases: [...page.cases, open] } : page;
  const place = list.cases.findIndex((one) => one.number === asked);
  const next = place === -1 ? list.cases[0] : (list.cases[place + 1] ?? list.cases[place - 1]);
  return { list, asked, open, next: next?.number ?? null };
}
export type QueuePageData = Awaited<ReturnType<typeof queuePageData>>;
export type OpenCase = NonNullable<QueuePageData['open']>;

async function findOpen(number: number, language: string) {
  try {
    return await (await serverApi()).moderation.case({ number, language });
  } catch (error) {
    // It is said on the page: the rest of the queue is still there.
    if (refusalOf(error).code === 'not-found') return null;
    throw error;
  }
}
