import { isOverload, overloadSeconds } from '@parley/domain/error';
import type { Instrumentation } from 'next';

/** What a page threw, whole, under the reference that the reader is shown. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  const { composition } = await import('./server/composition');
  const digest = error instanceof Error ? (error as Error & { digest?: string }).digest : undefined;
  const { log, heads } = composition();
  const line = { err: error, reference: digest, path: request.path.split('?')[0] };
  if (!isOverload(error)) return log.error(line, 'a page failed');
  heads.tell({ status: 503, seconds: overloadSeconds });
  log.warn(line, 'a page had too much to wait for');
};
