import type { RootRouter } from '@parley/api/root';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<RootRouter>['comment'];
export type ShownThread = Outputs['list']['threads'][number];
export type ShownComment = ShownThread['comment'];

/** Anchor of a comment on every page that shows it. */
export const anchorOf = ({ commentId }: { commentId: string }): string => commentId;
/** Where a comment can be found for good, without language. */
export const addressOfComment = (commentId: string): string => `/comments/${commentId}`;
