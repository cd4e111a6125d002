import type { RootRouter } from '@parley/api/root';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<RootRouter>;
export type ShownProposal = Outputs['proposal']['find'];
export type ShownClause = ShownProposal['clauses'][number];
export type ListedProposal = Outputs['proposal']['list']['domains'][number]['proposals'][number];
