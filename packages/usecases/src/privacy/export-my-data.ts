import { saveAct } from '@parley/db/audit';
import { type PersonalRow, readPersonalRows } from '@parley/db/privacy';
import { operator } from '@parley/domain/permission';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { governedPerson } from '../person/governed-person';

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

/** The same for somebody whom the operator names, to be handed to them: only the command line calls this. */
export async function exportPersonByOperator(
  deps: Deps,
  { email }: { email: string },
): Promise<AsyncGenerator<PersonalRow>> {
  const personId = await deps.db.transaction(async (tx) => {
    const now = deps.now();
    const person = await governedPerson(tx, operator, { action: 'account.read', email }, now);
    const act = { happenedAt: now, personId: null, act: 'data.export', subjectId: person.personId };
    await saveAct(tx, act);
    return person.personId;
  });
  return readPersonalRows(deps.db, personId);
}
