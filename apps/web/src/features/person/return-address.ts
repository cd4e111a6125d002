import { isAddressLanguage } from '@parley/i18n/locale';

/** First parts of addresses that a reader may come back to. Signing out by a link that one did not choose is not among them. */
const returnable = new Set([
  '',
  'admin',
  'board',
  'check-your-mail',
  'comments',
  'community-rules',
  'how-it-works',
  'log',
  'me',
  'mine',
  'moderation',
  'privacy',
  'proposals',
  'queue',
  'report',
  'reports',
  'rounds',
  'rules',
  'statements',
  'vote',
]);

/**
 * Where to go after signing in: an address of a page of ours, or null. It comes from a link that anybody may have
 * made, so only what is on the list is followed, and never to another site.
 */
export function returnAddress(asked: unknown): string | null {
  if (typeof asked !== 'string' || asked.length > 500 || !/^\/[\w\-./?=&%~+,:@]*$/.test(asked)) return null;
  const base = 'https://here.invalid';
  if (!URL.canParse(asked, base)) return null;
  const { origin, pathname, search } = new URL(asked, base);
  const [, language, page = ''] = pathname.split('/');
  if (origin !== base || !isAddressLanguage(language) || !returnable.has(page)) return null;
  return `${pathname}${search}`;
}
