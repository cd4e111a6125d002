import { type GovernedRow, listPeople as listRows } from '@parley/db/person';
import { type Page, pageOf } from '@parley/domain/page';
import type { ListPeopleInput, MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** For whoever governs accounts: the people whose name or address has these words in it, who registered last first. */
export async function listPeople(
  deps: Deps,
  viewer: MaybeViewer,
  input: ListPeopleInput,
): Promise<Page<GovernedRow>> {
  permit(deps, viewer, 'person.govern');
  const found = await listRows(deps.db, input);
  return pageOf(found, ({ createdAt, personId }) => ({ at: createdAt, id: personId }));
}
