import type { IncomingMessage } from 'node:http';

const bodyLimitBytes = 64 * 1024;
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

export type Refusal = { status: number; code: 'input-invalid' | 'not-allowed' };

/**
 * Why a request is not let in, or null. Whatever may change something must come from our own pages: browsers say so in
 * Sec-Fetch-Site or Origin; programs that send neither carry no cookies of ours by themselves.
 */
export function admissionRefusal(req: IncomingMessage, publicUrl: string): Refusal | null {
  if (reading.has(req.method ?? '')) return null;
  const length = req.headers['content-length'];
  // A body of unknown length cannot be refused before it is read.
  if (length === undefined && req.headers['transfer-encoding'] !== undefined) {
    return { status: 411, code: 'input-invalid' };
  }
  if (Number(length ?? 0) > bodyLimitBytes) return { status: 413, code: 'input-invalid' };
  return isForeign(req, publicUrl) ? { status: 403, code: 'not-allowed' } : null;
}

function isForeign(req: IncomingMessage, publicUrl: string): boolean {
  const site = req.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = req.headers.origin;
  if (origin === undefined) return false;
  return origin !== new URL(publicUrl).origin && originHost(origin) !== req.headers.host;
}

const originHost = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
