import 'server-only';
import type { RootRouter } from '@parley/api/root';
import type { inferRouterOutputs } from '@trpc/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';

export type GovernedRound = inferRouterOutputs<RootRouter>['round']['governed'];

export const loadGovernedRound = async (slug: string): Promise<GovernedRound> =>
  orNotFound((await serverApi()).round.governed({ slug }));
