import { eq, or, type SQL, sql } from 'drizzle-orm';
import * as t from '../schema';
import { given, owned, withheld } from './personal-columns';
import { type PersonalTable, personal } from './personal-table';

/** What somebody was told, and what is on record of them. */
export const tellingTables: readonly PersonalTable[] = [
  personal(t.letters, 'deleted', owned(t.letters.personId), {
    id: given,
    personId: withheld,
    // Of an invitation that the person sent, it is somebody else's.
    address: withheld,
    kind: given,
    language: given,
    // Words and content may hold a link that lets its reader in.
    content: withheld,
    subject: given,
    html: withheld,
    text: withheld,
    messageId: given,
    state: given,
    stateAt: given,
    attempts: given,
    lastError: withheld,
    createdAt: given,
  }),
  personal(t.tellings, 'deleted', owned(t.tellings.personId), {
    personId: withheld,
    about: given,
    toldAt: given,
  }),
  personal(t.digests, 'deleted', owned(t.digests.personId), {
    id: given,
    personId: withheld,
    isoWeek: given,
    letterId: given,
    windowEndsAt: given,
    createdAt: given,
  }),
  personal(
    t.outbox,
    'deleted',
    // The job that erases is one of these, and cannot take itself away.
    (personId) => sql`${t.outbox.job} <> 'person.erase' and (${t.outbox.payload} ->> 'personId' = ${personId}
      or ${t.outbox.payload} ->> 'letterId' in (select l.id from ${t.letters} l where l.person_id = ${personId}))`,
    {
      id: withheld,
      job: given,
      payload: withheld,
      deduplicationKey: withheld,
      availableAt: given,
      dispatchedAt: withheld,
      leaseToken: withheld,
      leaseUntil: withheld,
      attempts: withheld,
      lastError: withheld,
      doneAt: given,
      failedAt: given,
      createdAt: given,
    },
  ),
  personal(t.erasures, 'kept', owned(t.erasures.personId), {
    personId: withheld,
    texts: given,
    askedAt: given,
    dueAt: given,
    undoneAt: given,
    erasedAt: given,
  }),
  // Append-only: the id stays, and with the person's row gone it names nobody.
  personal(
    t.audit,
    'kept',
    (personId) => or(eq(t.audit.personId, personId), eq(t.audit.subjectId, personId)) as SQL,
    {
      sequence: given,
      happenedAt: given,
      personId: withheld,
      act: given,
      subjectId: given,
      details: given,
    },
  ),
  // To whom somebody sent one is not theirs to take along; one that was sent to them goes with them, see `erase-rows.ts`.
  personal(t.invitations, 'unnamed', owned(t.invitations.makerId), {
    id: given,
    tokenHash: withheld,
    email: withheld,
    organisationId: given,
    usesMax: given,
    uses: given,
    makerId: withheld,
    createdAt: given,
    expiresAt: given,
    revokedAt: given,
  }),
];
