import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isOverload, overloadSeconds } from '@parley/domain/error';
import { addressHeader } from './address-header';
import { admissionRefusal } from './admission';
import { answerJson, answerRefusal, redirect } from './answer';
import type { Composition } from './composition';
import { languageChoice, languageOfPath, preferredLanguage } from './language';
import { tellNetwork } from './network';
import { placeOf } from './page-place';
import { answerRest, restPrefix } from './rest';
import { setPagePolicy, setSecurityHeaders } from './security-headers';
import { answerTrpc, trpcPrefix } from './trpc';

type PageListener = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** Files of Next and of src/app that stand beside the languages. */
const besideLanguages = /^\/(_next\/|__nextjs|icon\.svg$|manifest\.webmanifest$)/;

/** Who answers what: everything under /api and the health checks before Next, which only draws pages. */
export function requestListener(
  composition: Composition,
  answerPage: PageListener,
  isStopping: () => boolean,
): RequestListener {
  const { env, isHttps, log, heads } = composition;
  const security = { isHttps, isProduction: env.isProduction };

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    tellNetwork(req, env.trustedProxies);
    const address = req.url ?? '/';
    const path = address.split('?')[0] ?? '/';
    if (path === '/healthz') return answerJson(res, 200, { status: 'alive' });
    if (path === '/readyz') return answerReadiness(res, composition, isStopping());
    const refusal = admissionRefusal(req, env.PUBLIC_URL);
    if (refusal !== null) return answerRefusal(res, refusal.status, refusal.code);
    if (path.startsWith(trpcPrefix)) return answerTrpc(req, res, path, composition);
    if (path.startsWith(restPrefix)) return answerRest(req, res, path, composition);
    // next-auth answers as a route of Next.
    if (path.startsWith('/api/auth/')) return answerPage(req, res);
    if (path.startsWith('/api/')) return answerRefusal(res, 404, 'not-found');
    if (path === '/') return redirectToLanguage(req, res);
    // Browsers ask for it by this name where a page names no icon: a JSON answer, for one.
    if (path === '/favicon.ico') return redirect(res, 308, '/icon.svg');

    setPagePolicy(req, res, randomBytes(16).toString('base64'), security);
    req.headers[addressHeader] = address;
    if (besideLanguages.test(path)) {
      res.removeHeader('Cache-Control');
    } else if (languageOfPath(path) === null) {
      // No page has such an address; the one that says so comes in the reader's language.
      req.url = `/${preferredLanguage(req)}/not-found`;
    } else {
      const choice = languageChoice(req, path, security.isHttps);
      if (choice !== null) res.setHeader('Set-Cookie', choice);
      req.url = placeOf(address).page;
    }
    return heads.within(res, () => answerPage(req, res));
  };

  return (req, res) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    setSecurityHeaders(res, security);
    res.setHeader('X-Request-Id', requestId);
    res.once('close', () => {
      const path = loggedPath((req.headers[addressHeader] ?? req.url ?? '').toString(), res.statusCode);
      const milliseconds = Math.round(performance.now() - startedAt);
      const line = { requestId, method: req.method, path, status: res.statusCode, milliseconds };
      if (besideLanguages.test(path)) log.debug(line, 'file');
      else log.info(line, 'request');
    });
    answer(req, res).catch((error: unknown) => {
      if (isOverload(error) && !res.headersSent) {
        log.warn({ err: error, requestId }, 'there was too much to do');
        return answerBusy(res);
      }
      log.error({ err: error, requestId }, 'a request failed');
      if (!res.headersSent) answerRefusal(res, 500, 'internal');
      else res.destroy();
    });
  };
}

function answerBusy(res: ServerResponse): void {
  res.setHeader('Retry-After', String(overloadSeconds));
  answerRefusal(res, 503, 'overloaded');
}

/** Without its query. Where an address leads nowhere, all but its beginning is whatever somebody typed. */
function loggedPath(address: string, status: number): string {
  const path = address.split('?')[0] ?? '';
  return status === 404 ? `${path.split('/').slice(0, 2).join('/')}/…` : path;
}

async function answerReadiness(res: ServerResponse, { unreadiness }: Composition, isStopping: boolean) {
  const reason = isStopping ? 'the server is stopping' : await unreadiness();
  answerJson(
    res,
    reason === null ? 200 : 503,
    reason === null ? { status: 'ready' } : { status: 'not ready', reason },
  );
}

function redirectToLanguage(req: IncomingMessage, res: ServerResponse): void {
  const query = (req.url ?? '').slice(1);
  res.setHeader('Vary', 'Accept-Language, Cookie');
  redirect(res, 307, `/${preferredLanguage(req)}${query}`);
}
