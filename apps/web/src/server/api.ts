import 'server-only';
import type { Caller } from '@parley/api/root';
import { headers } from 'next/headers';
import { cache } from 'react';
import { composition } from './composition';

/** The api for pages and server actions, as the person who sent the request. One a request, so the viewer is found once. */
export const serverApi = cache(
  async (): Promise<Caller> => composition().callerFor(new Headers(await headers())),
);
