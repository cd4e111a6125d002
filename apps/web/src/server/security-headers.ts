import type { IncomingMessage, ServerResponse } from 'node:http';

export type SecurityOptions = { isHttps: boolean; isProduction: boolean };

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const hardly = "default-src 'none'; frame-ancestors 'none'";

/** On every answer, errors too. Pages get a policy of their own on top: see `pagePolicy`. */
export function setSecurityHeaders(res: ServerResponse, { isHttps }: SecurityOptions): void {
  for (const [name, value] of Object.entries(always)) res.setHeader(name, value);
  if (isHttps) res.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  res.setHeader('Content-Security-Policy', hardly);
  res.setHeader('Cache-Control', 'no-store');
}

/**
 * Scripts by nonce only, styles by file only. Next reads the nonce from the request's own header and puts it on every
 * script that it writes; in development it needs eval and inline styles.
 */
export function setPagePolicy(
  req: IncomingMessage,
  res: ServerResponse,
  nonce: string,
  { isHttps, isProduction }: SecurityOptions,
): void {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isProduction ? '' : " 'unsafe-eval'"}`,
    `style-src 'self'${isProduction ? '' : " 'unsafe-inline'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isProduction ? '' : ' ws:'}`,
    "manifest-src 'self'",
    // One thing of ours may be framed: a letter on an admin's page (letter-view.ts).
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
  req.headers['content-security-policy'] = policy;
  res.setHeader('Content-Security-Policy', policy);
}
