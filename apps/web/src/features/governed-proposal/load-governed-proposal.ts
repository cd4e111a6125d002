import 'server-only';
import type { RootRouter } from '@parley/api/root';
import type { inferRouterOutputs } from '@trpc/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';

type Outputs = inferRouterOutputs<RootRouter>['proposal'];
export type GovernedProposal = Outputs['governed'];

export const loadGovernedProposal = async (slug: string, language: string): Promise<GovernedProposal> =>
  orNotFound((await serverApi()).proposal.governed({ slug, language }));
