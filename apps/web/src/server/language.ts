import type { IncomingMessage } from 'node:http';
import { type AddressLanguage, isAddressLanguage, negotiate } from '@parley/i18n/locale';
import { cookieOf } from './session-cookie';

const cookie = 'parley-language';
const yearSeconds = 365 * 24 * 3600;

export const languageOfPath = (path: string): AddressLanguage | null => {
  const first = path.split('/')[1];
  return isAddressLanguage(first) ? first : null;
};

/** For an address without a language: the saved choice, else what the browser asks for, else English. */
export function preferredLanguage(req: IncomingMessage): AddressLanguage {
  const saved = cookieOf(new Headers({ cookie: req.headers.cookie ?? '' }), cookie);
  return isAddressLanguage(saved) ? saved : (negotiate(req.headers['accept-language']) ?? 'en');
}

/**
 * The cookie that saves a choice of language, or null where none was made. Following a link from a page of ours in
 * one language to a page in another is a choice; nothing is saved for somebody who only reads.
 */
export function languageChoice(req: IncomingMessage, path: string, isHttps: boolean): string | null {
  const language = languageOfPath(path);
  const from = req.headers.referer;
  if (language === null || from === undefined || !URL.canParse(from)) return null;
  const { host, pathname } = new URL(from);
  const before = languageOfPath(pathname);
  if (host !== req.headers.host || before === null || before === language) return null;
  return `${cookie}=${language}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax; HttpOnly${isHttps ? '; Secure' : ''}`;
}
