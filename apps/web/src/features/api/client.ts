import type { RootRouter } from '@parley/api/root';
import type { WireError } from '@parley/api/trpc';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import superjson from 'superjson';
import type { Refusal } from './refusal';

/** The api from the browser. Calls of one moment travel together. */
export const api = createTRPCClient<RootRouter>({
  links: [
    httpBatchLink({
      url: '/api/trpc',
      transformer: superjson,
      maxItems: 50,
      // What is on its way arrives also when the reader leaves the page meanwhile.
      fetch: (input, init) => fetch(input, { ...(init as RequestInit), keepalive: true }),
    }),
  ],
});

/** The refusal in what a call of `api` threw; `network` where no answer came at all. */
export function refusalFromWire(error: unknown): Refusal {
  if (!(error instanceof TRPCClientError)) throw error;
  const wire = (error.data as { parley?: WireError } | null | undefined)?.parley;
  return wire ?? { code: 'network', details: {}, fields: {} };
}
