import { listSignals as listRows } from '@parley/db/signal';
import type { MaybeViewer } from '@parley/domain/person';
import type { Signal } from '@parley/domain/signal';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** What may be worth a look, the newest first. Advice for people: nothing follows from it by itself. */
export async function listSignals(deps: Deps, viewer: MaybeViewer): Promise<Signal[]> {
  permit(deps, viewer, 'signal.read');
  return listRows(deps.db, deps.now());
}
