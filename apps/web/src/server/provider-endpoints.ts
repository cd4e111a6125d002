import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDomainError } from '@parley/domain/error';
import { isAddressLanguage, localeOf } from '@parley/i18n/locale';
import { returnAddress } from '../features/person/return-address';
import { answerRefusal, redirect } from './answer';
import { browserOf } from './browser';
import type { Composition } from './composition';
import { headersOf } from './headers';
import { preferredLanguage } from './language';
import type { Errand } from './provider';
import { cookieOf, sessionCookieName } from './session-cookie';

const errandSeconds = 600;
const errandCookie = (isHttps: boolean) => (isHttps ? '__Host-parley-errand' : 'parley-errand');

const cookieLine = (name: string, value: string, isHttps: boolean, end: string): string =>
  `${name}=${value}; Path=/; ${end}; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`;

const queryOf = (req: IncomingMessage) => new URL(req.url ?? '/', 'http://host').searchParams;

/** Goes to the provider. A link, since a form may be sent nowhere but here; all that it changes is a cookie. */
export async function answerProviderStart(
  req: IncomingMessage,
  res: ServerResponse,
  { provider, isHttps, log }: Composition,
): Promise<void> {
  if (provider === null) return answerRefusal(res, 404, 'not-found');
  const query = queryOf(req);
  const asked = query.get('language') ?? undefined;
  const language = isAddressLanguage(asked) ? asked : preferredLanguage(req);
  const connect = query.get('connect') === 'yes';
  const to = returnAddress(query.get('to')) ?? `/${language}`;
  try {
    const { address, errand } = await provider.begin({ language, to, connect });
    const value = Buffer.from(JSON.stringify(errand)).toString('base64url');
    res.setHeader(
      'Set-Cookie',
      cookieLine(errandCookie(isHttps), value, isHttps, `Max-Age=${errandSeconds}`),
    );
    redirect(res, 303, address.toString());
  } catch (error) {
    log.error({ err: error }, 'the provider cannot be reached');
    redirect(res, 303, `/${language}/sign-in?problem=provider-failed`);
  }
}

/** Comes back from the provider, with a code that only this browser's errand can use. */
export async function answerProviderReturn(
  req: IncomingMessage,
  res: ServerResponse,
  composition: Composition,
): Promise<void> {
  const { provider, isHttps, log } = composition;
  if (provider === null) return answerRefusal(res, 404, 'not-found');
  const headers = headersOf(req);
  const errand = readErrand(cookieOf(headers, errandCookie(isHttps)));
  const over = cookieLine(errandCookie(isHttps), '', isHttps, 'Max-Age=0');
  res.setHeader('Set-Cookie', over);
  if (errand === null)
    return redirect(res, 303, `/${preferredLanguage(req)}/sign-in?problem=provider-failed`);
  const back = errand.connect ? 'mine/security' : 'sign-in';
  try {
    const claims = await provider.finish(new URL(req.url ?? '/', 'http://host'), errand);
    if (errand.connect) {
      await composition.identity.connectProvider(await composition.contextFor(headers).viewer(), claims);
      return redirect(res, 303, `/${errand.language}/mine/security?done=provider#providers`);
    }
    const browser = browserOf(headers, isHttps);
    const locale = localeOf(isAddressLanguage(errand.language) ? errand.language : 'en');
    const signedIn = await composition.identity.signInByProvider(claims, locale, browser);
    const { token, expiresAt } = signedIn;
    const session = cookieLine(
      sessionCookieName(isHttps),
      token,
      isHttps,
      `Expires=${expiresAt.toUTCString()}`,
    );
    res.setHeader('Set-Cookie', [over, session]);
    redirect(res, 303, await whereTo(composition, signedIn, errand));
  } catch (error) {
    if (!isDomainError(error)) log.warn({ err: error }, 'signing in by the provider failed');
    const problem = isDomainError(error) ? error.code : 'provider-failed';
    redirect(res, 303, `/${errand.language}/${back}?${new URLSearchParams({ problem })}`);
  }
}

async function whereTo(
  { identity }: Composition,
  { token, isNew }: { token: string; isNew: boolean },
  { language, to }: Errand,
): Promise<string> {
  if (isNew) return `/${language}/mine/profile?welcome=yes`;
  const isHalf = (await identity.findHalfSession(token)) !== null;
  return isHalf ? `/${language}/sign-in/factor?${new URLSearchParams({ to })}` : to;
}

/** Our own cookie, which a reader may have changed: the provider's check of state and nonce is what counts. */
function readErrand(value: string | null): Errand | null {
  try {
    const read = JSON.parse(Buffer.from(value ?? '', 'base64url').toString()) as Record<string, unknown>;
    const { state, nonce, verifier, language, to, connect } = read;
    const isText = [state, nonce, verifier].every((one) => typeof one === 'string' && one.length > 20);
    if (!isText || typeof language !== 'string' || !isAddressLanguage(language)) return null;
    const address = returnAddress(to) ?? `/${language}`;
    return { ...(read as Errand), to: address, connect: connect === true };
  } catch {
    return null;
  }
}
