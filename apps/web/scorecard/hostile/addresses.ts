import type { Governed } from './govern';
import { type HostileAuthor, listHostileCases, type Place } from './room';

/** An address, and whose browser opens it. */
export type Opened = { token: string | null; address: string };
type Tokens = { admin: string; moderator: string };

/** Every page on which something shows that these authors left; of what is an author's own, the keeper's pages. */
export async function pagesOf(
  { sql, proposal }: Place,
  authors: readonly HostileAuthor[],
  { admin, moderator }: Tokens,
): Promise<Opened[]> {
  const as = (token: string | null) => (address: string) => ({ token, address });
  const everywhere = [
    ...['', '/amendments', '/clauses/1', '/clauses/1/reservations'].map(
      (part) => `/proposals/${proposal.slug}${part}`,
    ),
    ...['/proposals', '/', '/vote'],
    ...['/moderation', '/moderation/log', '/moderation/signals'],
    ...['/admin/letters', '/admin/organisations', '/admin/invitations', '/admin/proposals'],
  ];
  const cases = await listHostileCases(
    sql,
    authors.filter(({ isKeeper }) => isKeeper),
  );
  return [
    ...everywhere.map(as(admin)),
    ...authors.flatMap(({ token, isKeeper, commentId, proposal: { draftId, slug }, governed }, index) => [
      { token, address: `/mine/proposals/${draftId}` },
      as(moderator)(`/translations/${commentId}?into=fr-CA`),
      // Where nobody else acts each has put an amendment to the first clause, which waits and is their own until then.
      ...(slug === null
        ? []
        : [`/proposals/${slug}`, `/proposals/${proposal.slug}/amendments/1.${index + 1}`].map(as(token))),
      ...(isKeeper ? [...ownPages, `/mine/proposals/${draftId}/check`].map(as(token)) : []),
      ...(isKeeper ? [as(admin)(`/comments/${commentId}`)] : []),
      ...(isKeeper && slug !== null ? [as(admin)(`/admin/proposals/${slug}`)] : []),
      ...(governed === null ? [] : governedPages(governed).map(as(admin))),
    ]),
    ...cases.map((number) => ({ token: moderator, address: `/moderation?case=${number}` })),
  ];
}

const governedPages = ({ disabledId, draftRound, lookedAt, answered, confirmed }: Governed) => [
  `/admin/people/${disabledId}`,
  `/admin/rounds/${draftRound}`,
  `/rounds/${lookedAt}`,
  `/proposals/${answered}`,
  `/proposals/${confirmed}`,
];

const ownPages = [
  '/mine',
  '/mine/profile',
  '/mine/security',
  '/mine/statements',
  '/mine/comments',
  '/mine/proposals',
  '/mine/news',
];

/** Every page with a form that takes words. */
export async function formsOf(
  { sql, proposal }: Place,
  authors: readonly HostileAuthor[],
  { admin, moderator }: Tokens,
): Promise<Opened[]> {
  const [first] = authors;
  if (first === undefined) return [];
  const [number] = await listHostileCases(sql, [first]);
  const open = ['/sign-up', '/sign-in', '/sign-in/letter', '/forgotten-password', '/proposals'];
  const own = [
    '/mine/profile',
    '/mine/security/password',
    '/mine/security/address',
    '/mine/security/api-token',
  ];
  const factors = ['/mine/security/passkey', '/mine/security/authenticator', '/prove'];
  const opened = (token: string | null) => (address: string) => ({ token, address });
  return [
    ...open.map(opened(null)),
    ...[...own, ...factors, `/proposals/${proposal.slug}`].map(opened(first.token)),
    ...[`/comments/${first.commentId}/flag`, `/moderation?case=${number}`].map(opened(moderator)),
    ...['/admin/organisations', '/admin/invitations'].map(opened(admin)),
  ];
}
