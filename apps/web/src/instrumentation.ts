import type { Instrumentation } from 'next';

/** What a page threw, whole, under the reference that the reader is shown. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  const { composition } = await import('./server/composition');
  const digest = error instanceof Error ? (error as Error & { digest?: string }).digest : undefined;
  composition().log.error(
    { err: error, reference: digest, path: request.path.split('?')[0] },
    'a page failed',
  );
};
