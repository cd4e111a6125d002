import { isOffered } from '@parley/domain/permission';
import type { MaybeViewer } from '@parley/domain/person';
import type { Messages } from '@parley/i18n/catalogue';

type NavKey = keyof Messages['shell']['nav'];
export type NavPage = {
  key: NavKey;
  address: string;
  /** Where this page and what lies below it stand, if not at its own address. */
  below?: RegExp;
};

const agreementPage: NavPage = { key: 'agreement', address: '/' };
const proposalsPage: NavPage = {
  key: 'proposals',
  address: '/proposals',
  below: /^\/(proposals|comments)(\/|$)/,
};
const reportPage: NavPage = {
  key: 'report',
  address: '/report',
  below: /^\/(report|rounds\/[^/]+\/report)(\/|$)/,
};
const moderationPage: NavPage = {
  key: 'moderation',
  address: '/moderation',
  below: /^\/(moderation|admin)(?!\/log)(\/|$)/,
};

/** Voting happens in a round: without an open one there is nothing to lead to. */
const votePage = (round: string): NavPage => ({
  key: 'vote',
  address: `/rounds/${round}/vote`,
  below: /^\/rounds\/[^/]+\/vote(\/|$)/,
});

/** What stands in the masthead, in this order, and again at the foot of every page. A page that is added stands here. */
export const mainPages = (viewer: MaybeViewer, openRound: string | null): NavPage[] => [
  agreementPage,
  proposalsPage,
  ...(openRound === null ? [] : [votePage(openRound)]),
  reportPage,
  ...(isOffered(viewer, 'case.read') ? [moderationPage] : []),
];

/** At the foot alone. Other agreements are listed on the home of each. */
export const footPages = (hasOthers: boolean): readonly NavPage[] => [
  ...(hasOthers ? [{ key: 'agreements', address: '/#agreements', below: /^$/ } as const] : []),
  { key: 'matrix', address: '/matrix' },
  { key: 'commitments', address: '/commitments' },
  { key: 'delegations', address: '/delegations' },
  { key: 'communityRules', address: '/community-rules' },
  { key: 'howItWorks', address: '/how-it-works' },
  { key: 'moderationLog', address: '/moderation/log' },
  { key: 'privacy', address: '/privacy' },
];

/** One's own place, which stands in the masthead too; then the way in or out, at the foot alone. */
export const ownPages = (viewer: MaybeViewer): readonly [NavPage, NavPage] =>
  viewer === null
    ? [
        { key: 'signIn', address: '/sign-in' },
        { key: 'signUp', address: '/sign-up' },
      ]
    : [
        { key: 'mine', address: '/mine' },
        { key: 'signOut', address: '/sign-out' },
      ];

/** True for the page itself and for what lies below it; the front page has nothing below. */
export function isCurrent(
  { address: page, below }: Pick<NavPage, 'address' | 'below'>,
  address: string,
): boolean {
  const path = address.split('?')[0] ?? '';
  if (page === '/') return path === '' || path === '/';
  return below === undefined ? path === page || path.startsWith(`${page}/`) : below.test(path);
}
