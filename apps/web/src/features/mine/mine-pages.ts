/** The parts of My page, in their order. */
export const mineParts = [
  { key: 'votes', address: '/mine' },
  { key: 'statements', address: '/mine/statements' },
  { key: 'comments', address: '/mine/comments' },
  { key: 'profile', address: '/mine/profile' },
  { key: 'security', address: '/mine/security' },
  { key: 'data', address: '/mine/data' },
] as const;
export type MinePart = (typeof mineParts)[number]['key'];
