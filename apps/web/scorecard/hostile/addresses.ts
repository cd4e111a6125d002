import { type HostileAuthor, listHostileCases, type Place } from './room';

/** An address, and whose browser opens it. */
export type Opened = { token: string | null; address: string };
type Tokens = { admin: string; moderator: string };

/** Every page on which something shows that the authors left. */
export async function pagesOf(
  { sql, proposal }: Place,
  authors: readonly HostileAuthor[],
  { admin, moderator }: Tokens,
): Promise<Opened[]> {
  const asAdmin = (address: string): Opened => ({ token: admin, address });
  const cases = await listHostileCases(sql, authors);
  return [
    ...[
      `/proposals/${proposal.slug}`,
      '/proposals',
      '/',
      '/moderation',
      '/moderation/log',
      '/moderation/signals',
    ].map(asAdmin),
    ...['/admin/letters', '/admin/organisations', '/admin/invitations', '/admin/proposals', '/vote'].map(
      asAdmin,
    ),
    ...authors.flatMap(({ token, commentId, proposal: { draftId, slug } }) => [
      asAdmin(`/comments/${commentId}`),
      ...(slug === null ? [] : [asAdmin(`/proposals/${slug}`), asAdmin(`/admin/proposals/${slug}`)]),
      ...[
        '/mine',
        '/mine/profile',
        '/mine/security',
        '/mine/statements',
        '/mine/proposals',
        `/mine/proposals/${draftId}`,
      ].map((address) => ({
        token,
        address,
      })),
    ]),
    ...cases.map((number) => ({ token: moderator, address: `/moderation?case=${number}` })),
  ];
}

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
