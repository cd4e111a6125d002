import 'server-only';
import type { RootRouter } from '@parley/api/root';
import type { inferRouterOutputs } from '@trpc/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { refusalOf } from '../api/refusal';

type EarlyReport = inferRouterOutputs<RootRouter>['earlyLook']['report'];

/** The live figures of a round while an early look of the reader's stands; null where they have to say first why they look. */
export async function loadEarlyReport(round: string): Promise<EarlyReport | null> {
  try {
    return await (await serverApi()).earlyLook.report({ round });
  } catch (error) {
    if (refusalOf(error).code === 'look-missing') return null;
    return orNotFound(Promise.reject(error));
  }
}
