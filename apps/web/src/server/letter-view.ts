import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDomainError } from '@parley/domain/error';
import { isId } from '@parley/domain/id';
import { answerRefusal } from './answer';
import type { Composition } from './composition';
import { headersOf } from './headers';

/** Letters carry their styles in themselves, which no page of ours may: nothing else is let in, and no script. */
const letterPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** The HTML of a letter for the frame on an admin's page, where a link opens beside the page. */
export async function answerLetterView(
  req: IncomingMessage,
  res: ServerResponse,
  { callerFor }: Composition,
  letterId: string,
): Promise<void> {
  if (!isId('letter', letterId)) return answerRefusal(res, 404, 'not-found');
  try {
    const { html } = await callerFor(headersOf(req)).letter.find({ letterId });
    if (html === null) return answerRefusal(res, 404, 'not-found');
    res.setHeader('Content-Security-Policy', letterPolicy);
    res.setHeader('X-Frame-Options', 'SAMEORIGIN');
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.end(req.method === 'HEAD' ? undefined : html.replace(/<head[^>]*>/, '$&<base target="_blank">'));
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    // Whether there is such a letter is not for everybody to know.
    if (!isDomainError(cause)) throw error;
    answerRefusal(res, 404, 'not-found');
  }
}
