import 'server-only';
import { isDomainError } from '@parley/domain/error';
import { notFound } from 'next/navigation';

/** What the call finds; the page that says there is none where the domain says `not-found`. */
export async function orNotFound<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (isDomainError(cause) && cause.code === 'not-found') notFound();
    throw error;
  }
}
