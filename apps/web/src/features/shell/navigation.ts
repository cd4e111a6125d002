import type { Messages } from '@parley/i18n/catalogue';

type NavKey = keyof Messages['shell']['nav'];

/** What stands in the masthead, in this order, and again at the foot of every page. A page that is added stands here. */
export const mainPages = [
  { key: 'agreement', address: '/' },
  { key: 'proposals', address: '/proposals' },
  { key: 'vote', address: '/vote' },
  { key: 'report', address: '/report' },
] as const satisfies readonly { key: NavKey; address: string }[];

/** At the foot alone. */
export const footPages = [] as const satisfies readonly { key: NavKey; address: string }[];

export const minePage = '/mine';
export const signInPage = '/sign-in';

/** A report stands below its round. */
const reportOfRound = /^\/rounds\/[^/]+\/report(\/|$)/;

/** True for the page itself and for what lies below it; the front page has nothing below. */
export function isCurrent(page: string, address: string): boolean {
  const path = address.split('?')[0] ?? '';
  if (page === '/') return path === '' || path === '/';
  if (page === '/report' && reportOfRound.test(path)) return true;
  return path === page || path.startsWith(`${page}/`);
}
