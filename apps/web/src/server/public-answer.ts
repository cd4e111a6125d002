import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDomainError } from '@parley/domain/error';
import { translator } from '@parley/i18n/catalogue';
import { localeOf, negotiate } from '@parley/i18n/locale';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { answerJson } from './answer';

export type PublicBody = { type: string; body: string; fileName?: string };

/** Open data has no cookies and no secrets: every site and program may read it. */
function allowEverywhere(res: ServerResponse): void {
  res.setHeader('Access-Control-Allow-Origin', '*');
  res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** Data that anyone may keep for a minute and then ask whether it has changed. */
export function answerPublic(req: IncomingMessage, res: ServerResponse, made: PublicBody): void {
  const etag = `"${createHash('sha256').update(made.body).digest('base64url').slice(0, 27)}"`;
  allowEverywhere(res);
  res.setHeader('Cache-Control', 'public, max-age=60, must-revalidate');
  res.setHeader('ETag', etag);
  if (knows(req.headers['if-none-match'], etag)) {
    res.statusCode = 304;
    res.end();
    return;
  }
  send(res, made);
}

/** Data in the same form for whoever asked alone. */
export function answerOwn(res: ServerResponse, made: PublicBody): void {
  res.setHeader('Cache-Control', 'no-store');
  send(res, made);
}

function send(res: ServerResponse, { type, body, fileName }: PublicBody): void {
  res.setHeader('Content-Type', type);
  if (fileName !== undefined) res.setHeader('Content-Disposition', `attachment; filename="${fileName}"`);
  res.setHeader('Content-Length', Buffer.byteLength(body));
  res.end(body);
}

const knows = (given: string | undefined, etag: string): boolean =>
  given === '*' || (given ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

/** A refusal as its code and a sentence in the language that is asked for; anything else is a bug and is thrown on. */
export function answerPublicRefusal(req: IncomingMessage, res: ServerResponse, error: unknown): void {
  const cause = error instanceof TRPCError ? error.cause : undefined;
  if (!(error instanceof TRPCError) || !isDomainError(cause)) throw error;
  const locale = localeOf(negotiate(req.headers['accept-language']) ?? 'en');
  allowEverywhere(res);
  res.setHeader('Vary', 'Accept-Language');
  res.setHeader('Content-Language', locale);
  answerJson(res, getHTTPStatusCodeFromError(error), {
    error: { code: cause.code, message: translator(locale, 'errors')(cause.code) },
  });
}
