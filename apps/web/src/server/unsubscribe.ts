import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDomainError } from '@parley/domain/error';
import { answerJson, answerRefusal, redirect } from './answer';
import type { Composition } from './composition';
import { headersOf } from './headers';
import { preferredLanguage } from './language';

/**
 * The button of a mail program (RFC 8058): a POST with the token of the letter, without cookies, a page or a question.
 * Whoever opens the address comes to the page that asks: programs that look at links must not unsubscribe anybody.
 */
export async function answerUnsubscribe(
  req: IncomingMessage,
  res: ServerResponse,
  { callerFor }: Composition,
): Promise<void> {
  const token = new URL(req.url ?? '/', 'http://host').searchParams.get('token') ?? '';
  if (req.method !== 'POST') {
    return redirect(res, 303, `/${preferredLanguage(req)}/unsubscribe?${new URLSearchParams({ token })}`);
  }
  if (token === '' || token.length > 200) return answerRefusal(res, 400, 'token-invalid');
  try {
    await callerFor(headersOf(req)).letter.unsubscribe({ token });
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (!isDomainError(cause) || cause.code !== 'token-invalid') throw error;
    return answerRefusal(res, 400, 'token-invalid');
  }
  answerJson(res, 200, { unsubscribed: true });
}
