import { saveAct } from '@parley/db/audit';
import { inTransaction, newId } from '@parley/db/client';
import { saveInvitations } from '@parley/db/invitation';
import { findOrganisation } from '@parley/db/organisation';
import { listAgreementChoices } from '@parley/db/person';
import { DomainError } from '@parley/domain/error';
import {
  type InviteListInput,
  type ListedInvitation,
  type ListFault,
  readInvitationList,
} from '@parley/domain/invitation';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { writeLetters } from '../letter';
import { permit } from '../permission';
import { dayMilliseconds, hashToken, newToken } from '../session';
import { readCells } from './read-cells';

export type ListPreview = { invitations: ListedInvitation[]; faults: ListFault[] };

/** What a list would do, row by row, and every fault in it. Writes nothing. */
export async function previewInvitations(
  deps: Deps,
  viewer: MaybeViewer,
  { list, language, organisationId }: InviteListInput,
): Promise<ListPreview> {
  permit(deps, viewer, 'invitation.make', { personId: null, partyCode: null, organisationId });
  const { languages } = await listAgreementChoices(deps.db);
  const { head, rows } = readCells(list);
  return readInvitationList(head, rows, languages, language);
}

/**
 * Invites everybody on a list by a letter with a link of their own: all of them or, where a row has a fault, nobody. A letter never
 * says whether its address is known here; only its owner can use it, once.
 */
export async function inviteList(
  deps: Deps,
  viewer: MaybeViewer,
  input: InviteListInput,
): Promise<{ invited: number }> {
  const { organisationId, days } = input;
  permit(deps, viewer, 'invitation.make', { personId: null, partyCode: null, organisationId });
  const { invitations, faults } = await previewInvitations(deps, viewer, input);
  const [fault] = faults;
  if (fault !== undefined) {
    throw new DomainError('input-invalid', { field: 'list', line: fault.line, column: fault.column });
  }
  await inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const expiresAt = new Date(now.getTime() + days * dayMilliseconds);
    const organisation = organisationId === null ? null : await findOrganisation(tx, { id: organisationId });
    if (organisationId !== null && organisation === null) {
      throw new DomainError('input-invalid', { field: 'organisationId' });
    }
    const made = invitations.map((invited) => ({ ...invited, token: newToken(), id: newId('invitation') }));
    await saveInvitations(
      tx,
      made.map(({ id, token, email }) => {
        const common = { usesMax: 1, makerId: viewer.personId, createdAt: now, expiresAt };
        return { ...common, id, tokenHash: hashToken(token), email, organisationId };
      }),
    );
    await writeLetters(
      tx,
      made.map(({ token, email, language }) => ({
        kind: 'invitation' as const,
        personId: viewer.personId,
        language,
        content: { token, days, organisation: organisation?.name ?? null },
        address: email,
      })),
      now,
    );
    const act = { happenedAt: now, personId: viewer.personId, act: 'invitation.list' };
    await saveAct(tx, { ...act, subjectId: viewer.personId, details: { invited: made.length, days } });
  });
  return { invited: invitations.length };
}
