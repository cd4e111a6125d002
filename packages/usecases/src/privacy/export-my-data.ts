import { saveAct } from '@parley/db/audit';
import { type PersonalRow, readPersonalRows } from '@parley/db/privacy';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/**
 * Everything that is kept of the viewer, row by row, for themselves. It is read for whoever asks, when they ask:
 * nothing is stored to be fetched later, and no number or link leads to it.
 *
 * @throws before the first row where nobody is signed in
 */
export async function exportMyData(deps: Deps, viewer: MaybeViewer): Promise<AsyncGenerator<PersonalRow>> {
  permit(deps, viewer, 'account.read');
  const { personId } = viewer;
  await deps.db.transaction((tx) =>
    saveAct(tx, { happenedAt: deps.now(), personId, act: 'data.export', subjectId: personId }),
  );
  return readPersonalRows(deps.db, personId);
}
