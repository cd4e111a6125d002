import type { Id } from '@parley/domain/id';
import { sql } from 'drizzle-orm';
import * as t from '../schema';
import { given, owned, roundOf, withheld } from './personal-columns';
import { type PersonalTable, personal } from './personal-table';

const isMyText = (personId: Id<'person'>) => sql`
  ${t.cases.statementId} in (select s.id from ${t.statements} s where s.author_id = ${personId})
  or ${t.cases.commentId} in (select c.id from ${t.comments} c where c.author_id = ${personId})
  or ${t.cases.amendmentId} in (select a.id from ${t.amendments} a where a.author_id = ${personId})
  or ${t.cases.proposalId} in (select p.id from ${t.proposals} p where p.author_id = ${personId})
  or ${t.cases.reservationId} in (
    select v.id from ${t.reservations} v join ${t.participants} p on p.id = v.participant_id where p.person_id = ${personId})
  or ${t.cases.translationId} in (select n.id from ${t.translations} n where n.translator_id = ${personId})`;

const isMyEdit = (personId: Id<'person'>) =>
  sql`${t.commentEdits.commentId} in (select c.id from ${t.comments} c where c.author_id = ${personId})`;

const isMyAddressing = (personId: Id<'person'>) =>
  sql`${t.addressedComments.amendmentId} in (select a.id from ${t.amendments} a where a.author_id = ${personId})`;

/** What somebody wrote, and what became of it. */
export const writingTables: readonly PersonalTable[] = [
  personal(
    t.statements,
    'unnamed',
    owned(t.statements.authorId),
    {
      id: given,
      roundId: withheld,
      itemId: given,
      number: given,
      proposalId: given,
      authorId: withheld,
      source: given,
      stance: given,
      externalRef: withheld,
      text: given,
      language: given,
      translations: given,
      createdAt: given,
    },
    { round: roundOf(t.statements.roundId) },
  ),
  personal(t.comments, 'unnamed', owned(t.comments.authorId), {
    id: given,
    proposalId: given,
    clauseId: given,
    statementId: given,
    parentId: given,
    authorId: withheld,
    body: given,
    language: given,
    state: given,
    createdAt: given,
    editedAt: given,
    withdrawnAt: given,
  }),
  personal(t.commentEdits, 'unnamed', isMyEdit, {
    commentId: given,
    body: given,
    language: given,
    replacedAt: given,
  }),
  personal(t.proposals, 'unnamed', owned(t.proposals.authorId), {
    id: given,
    agreementId: withheld,
    roundId: withheld,
    number: given,
    slug: given,
    domainCode: given,
    title: given,
    summary: given,
    benefit: given,
    state: given,
    authorId: withheld,
    submittedAt: given,
    openedAt: given,
    // The parties’ words, not the author’s.
    responseDueOn: withheld,
    response: withheld,
    respondedOn: withheld,
    responseSource: withheld,
    decidedAt: given,
  }),
  personal(t.proposalDrafts, 'deleted', owned(t.proposalDrafts.authorId), {
    id: given,
    agreementId: withheld,
    authorId: withheld,
    content: given,
    revision: given,
    proposalId: given,
    createdAt: given,
    updatedAt: given,
  }),
  personal(t.sponsors, 'deleted', owned(t.sponsors.personId), {
    draftId: given,
    personId: withheld,
    state: given,
    invitedAt: given,
    answeredAt: given,
  }),
  personal(t.clauseVersions, 'unnamed', owned(t.clauseVersions.authorId), {
    id: given,
    clauseId: given,
    version: given,
    itemId: given,
    heading: given,
    text: given,
    hash: given,
    brackets: withheld,
    state: given,
    authorId: withheld,
    amendmentId: given,
    createdAt: given,
  }),
  personal(t.versionConfirmations, 'unnamed', owned(t.versionConfirmations.personId), {
    versionId: given,
    language: given,
    personId: withheld,
    confirmedAt: given,
  }),
  personal(
    t.amendments,
    'unnamed',
    owned(t.amendments.authorId),
    {
      id: given,
      proposalId: given,
      clauseId: given,
      baseVersionId: given,
      roundId: withheld,
      itemId: given,
      number: given,
      revision: given,
      heading: given,
      text: given,
      hash: given,
      reason: given,
      language: given,
      translations: given,
      writtenIn: given,
      state: given,
      authorId: withheld,
      createdAt: given,
      decidedAt: given,
    },
    { round: roundOf(t.amendments.roundId) },
  ),
  personal(t.addressedComments, 'unnamed', isMyAddressing, {
    commentId: given,
    amendmentId: given,
    createdAt: given,
  }),
  // A party's position stays the party's: only who published it is forgotten.
  personal(t.officialPositions, 'unnamed', owned(t.officialPositions.authorId), {
    id: given,
    proposalId: given,
    clauseId: given,
    clauseVersion: given,
    partyCode: given,
    stance: given,
    words: given,
    language: given,
    authorId: withheld,
    publishedAt: given,
    withdrawnAt: given,
  }),
  // Who looks early says so in public: the entry stays, and names nobody any more.
  personal(
    t.earlyLooks,
    'unnamed',
    owned(t.earlyLooks.personId),
    {
      id: given,
      roundId: withheld,
      personId: withheld,
      role: given,
      reason: given,
      language: given,
      lookedAt: given,
    },
    { round: roundOf(t.earlyLooks.roundId) },
  ),
  // What is confirmed is a text of the room: it stays, and names nobody any more. What waits goes, see `erase-rows.ts`.
  personal(t.translations, 'unnamed', owned(t.translations.translatorId), {
    id: given,
    statementId: given,
    commentId: given,
    reservationId: given,
    originalHash: withheld,
    language: given,
    text: given,
    translatorId: withheld,
    state: given,
    createdAt: given,
    confirmedAt: given,
    confirmedBy: withheld,
  }),
  personal(t.flags, 'deleted', owned(t.flags.personId), {
    id: given,
    commentId: given,
    personId: withheld,
    rule: given,
    note: given,
    createdAt: given,
  }),
  personal(t.cases, 'unnamed', isMyText, {
    id: given,
    number: given,
    roundId: withheld,
    statementId: given,
    commentId: given,
    amendmentId: given,
    proposalId: given,
    reservationId: given,
    translationId: given,
    reason: given,
    state: given,
    openedAt: given,
    decidedAt: given,
    decidedBy: withheld,
    rule: given,
    decisionReason: given,
  }),
];
