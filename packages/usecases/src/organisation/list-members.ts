import { findOrganisation, listMembers as listRows } from '@parley/db/organisation';
import { DomainError } from '@parley/domain/error';
import type { ListMembersInput } from '@parley/domain/organisation';
import { pageOf } from '@parley/domain/page';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Who speaks for an organisation, for its managers and admins. */
export async function listMembers(deps: Deps, viewer: MaybeViewer, input: ListMembersInput) {
  permit(deps, viewer, 'organisation.manage');
  const organisationId = input.organisationId ?? viewer.organisationId ?? null;
  permit(deps, viewer, 'organisation.manage', { personId: null, partyCode: null, organisationId });
  const organisation =
    organisationId === null ? null : await findOrganisation(deps.db, { id: organisationId });
  if (organisation === null) throw new DomainError('not-found');
  const found = await listRows(deps.db, { organisationId: organisation.id, cursor: input.cursor });
  const { rows, next } = pageOf(found, ({ confirmedAt, personId }) => ({ at: confirmedAt, id: personId }));
  return {
    organisation,
    members: rows.map((row) => ({ ...row, isMe: row.personId === viewer.personId })),
    next,
  };
}
