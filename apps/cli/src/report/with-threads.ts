import { openThreads, type Threads, threadFileOf } from '@parley/threads/pool';

/** Threads for one command: ended with it, however it ends. */
export async function withThreads<T>(work: (threads: Threads) => Promise<T>): Promise<T> {
  const threads = openThreads({ threadFile: threadFileOf(import.meta.url) });
  try {
    return await work(threads);
  } finally {
    await threads.close();
  }
}
