import type { Role } from '@parley/domain/person';

/** The parts of My page, in their order. */
export const mineParts = [
  { key: 'votes', address: '/mine' },
  { key: 'standing', address: '/mine/standing' },
  { key: 'news', address: '/mine/news' },
  { key: 'statements', address: '/mine/statements' },
  { key: 'proposals', address: '/mine/proposals' },
  { key: 'amendments', address: '/mine/amendments' },
  { key: 'comments', address: '/mine/comments' },
  { key: 'profile', address: '/mine/profile' },
  { key: 'security', address: '/mine/security' },
  { key: 'data', address: '/mine/data' },
  /** For those who look after one. */
  { key: 'organisation', address: '/mine/organisation', role: 'organisation-manager' },
] as const satisfies readonly { key: string; address: string; role?: Role }[];
export type MinePart = (typeof mineParts)[number]['key'];
