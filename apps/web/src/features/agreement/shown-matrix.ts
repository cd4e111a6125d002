import type { RootRouter } from '@parley/api/root';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<RootRouter>;
export type ShownMatrix = Outputs['agreement']['matrix'];
export type ShownCommitments = Outputs['agreement']['commitments'];
