import { randomUUID } from 'node:crypto';
import { type Db, type DbClient, newId } from '@parley/db/client';
import { saveLetters } from '@parley/db/letter';
import { makeAgreement, makePerson, makeProposal, makeRound, makeStatement } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { LetterContent } from '@parley/domain/letter';
import type { Viewer } from '@parley/domain/person';
import { flagComment, writeComment } from '../../comment';
import { saveReservation } from '../../reservation';
import { startSession } from '../../session';
import { writeStatement } from '../../statement';
import { writeTranslation } from '../../translation';
import { castVote } from '../../vote';

type Sql = DbClient['sql'];

export type PlantedPerson = {
  person: Viewer & { email: string };
  /** Each stands in one place where something of this person is kept. */
  canaries: Record<string, string>;
  /** Items that they voted on: of a round that is open, and of one that closed meanwhile. */
  open: { roundId: Id<'round'>; itemId: Id<'item'> };
  closed: { roundId: Id<'round'>; itemId: Id<'item'> };
};

const start = new Date('2026-11-01T00:00:00Z');
const at = start.toISOString();
export const plantedAt = start;

/** Somebody who left a word of their own in every place that keeps one, by the verbs that put it there where there is one. */
export async function plantPerson(db: Db, sql: Sql, tag: string): Promise<PlantedPerson> {
  const canaries: Record<string, string> = {};
  const word = (place: string): string => {
    canaries[place] = `canary ${tag} ${place.replaceAll(/[^a-z]/gi, '').toLowerCase()}`;
    return canaries[place];
  };
  const oneWord = (place: string): string => {
    canaries[place] = word(place).replaceAll(' ', '-');
    return canaries[place];
  };
  const deps = { db, now: () => start };
  const email = `${oneWord('address')}@example.org`;
  const person = await makePerson(db, { email, displayName: word('display name') });
  const other = await makePerson(db);
  const { personId } = person;

  const agreementId = await makeAgreement(db);
  const roundId = await makeRound(db, agreementId);
  const closedId = await makeRound(db, agreementId);
  const { proposalId } = await makeProposal(db, agreementId, roundId);
  const { clauseItemId } = await makeProposal(db, agreementId, closedId);
  const [asked, answered] = [await makeStatement(db, roundId), await makeStatement(db, closedId)];
  for (const { itemId } of [asked, answered]) {
    const vote = { choice: 'agree', matters: true, language: 'en', operationId: randomUUID() } as const;
    await castVote(deps, person, { ...vote, itemId });
  }

  const onClause = { itemId: clauseItemId, language: 'en' };
  const clauseVote = { choice: 'disagree', matters: false, operationId: randomUUID() } as const;
  await castVote(deps, person, { ...onClause, ...clauseVote });
  await saveReservation(deps, person, { ...onClause, body: word('reservation') });
  await sql`update reservations set state = 'shown' where item_id = ${clauseItemId}`;

  const place = { proposalId, language: 'en' };
  const { commentId } = await writeComment(deps, other, { ...place, parentId: null, body: 'Somebody else' });
  await writeComment(deps, person, { ...place, parentId: null, body: word('comment') });
  await writeComment(deps, person, { ...place, parentId: commentId, body: word('answer') });
  await flagComment(deps, person, { commentId, rule: 1, note: word('note of a flag') });
  const written = await writeStatement(deps, person, { ...place, roundId, text: word('statement') });
  await sql`update items set state = 'live' where id = (select item_id from statements where id = ${written.statementId})`;
  await sql`update statements set translations = ${JSON.stringify({ 'fr-CA': word('translation') })}::jsonb where id = ${written.statementId}`;
  const said = { subjectId: written.statementId, language: 'es-MX', text: word('translation of theirs') };
  await writeTranslation(deps, other, said);
  await writeTranslation(deps, person, { ...said, subjectId: commentId, text: word('waiting translation') });
  await writeStatement(deps, person, { ...place, roundId, text: word('pending statement') });
  const old = { ...place, roundId: closedId, text: word('statement of a closed round') };
  const older = await writeStatement(deps, person, { ...old, proposalId: null });
  await sql`update items set state = 'live' where id = (select item_id from statements where id = ${older.statementId})`;
  await sql`update rounds set state = 'closed', closes_at = ${at} where id = ${closedId}`;

  await startSession(deps, personId, null);
  await sql`update sessions set browser = ${word('browser')}, system = ${word('system')} where person_id = ${personId}`;
  await sql`insert into passwords values (${personId}, ${word('password hash')}, ${at})`;
  await sql`insert into authenticators (person_id, secret, created_at) values (${personId}, ${word('authenticator key')}, ${at})`;
  await sql`insert into recovery_codes values (${word('recovery code')}, ${personId}, ${at})`;
  await sql`insert into passkeys values
    (${word('passkey')}, ${personId}, ${word('public key')}, 0, '[]', ${word('name of a passkey')}, ${at})`;
  await sql`insert into provider_accounts values ('https://id.example.org', ${word('provider subject')}, ${personId}, ${at})`;
  await sql`insert into tokens (token_hash, purpose, person_id, address, created_at, expires_at) values
    (${word('token')}, 'change-address', ${personId}, ${oneWord('address to be')}, ${at}, ${at})`;
  await sql`update people set organisation = ${word('organisation')} where id = ${personId}`;
  await sql`insert into invitations (id, token_hash, email, uses_max, created_at, expires_at) values
    (${newId('invitation')}, ${word('invitation')}, ${email}, 1, ${at}, ${at})`;
  await plantLetters(db, sql, { person, other }, { canaries, word });
  return {
    person,
    canaries,
    open: { roundId, itemId: asked.itemId },
    closed: { roundId: closedId, itemId: answered.itemId },
  };
}

/** A letter to the person, and a digest to somebody else that quotes them; nothing has sent either yet. */
async function plantLetters(
  db: Db,
  sql: Sql,
  { person, other }: { person: Viewer & { email: string }; other: Viewer },
  { canaries, word }: { canaries: Record<string, string>; word: (place: string) => string },
): Promise<void> {
  const quoted = (place: string) => ({ text: canaries[place] ?? '', textLanguage: 'en' });
  const digest: LetterContent<'digest'> = {
    displayName: 'Somebody',
    unsubscribeToken: 'token',
    lead: null,
    replies: [
      { author: person.displayName, ...quoted('answer'), proposalSlug: 'one', proposalTitle: 'One' },
      {
        author: 'Somebody else',
        text: 'Stays',
        textLanguage: 'en',
        proposalSlug: 'one',
        proposalTitle: 'One',
      },
    ],
    waiting: { count: 1, texts: [quoted('statement')], roundSlug: 'round' },
    decided: [],
    deadlines: [],
    edition: null,
  };
  const own = { displayName: person.displayName, change: 'password-changed' as const };
  await db.transaction(async (tx) => {
    const letter = { address: null, language: 'en', createdAt: start };
    for (const [personId, kind, content] of [
      [other.personId, 'digest', digest],
      [person.personId, 'account-changed', own],
    ] as const) {
      const id = newId('letter');
      await saveLetters(tx, [{ ...letter, id, personId, kind, content, messageId: `<${id}@parley>` }]);
    }
  });
  await sql`update letters set subject = ${word('subject of a letter')}, address = ${word('address of a letter')},
    text = ${word('text of a letter')}, html = ${word('html of a letter')}, state = 'kept'
    where person_id = ${person.personId}`;
}

/** Where any of these words stands: every table of every schema of the database is read, the queue's among them. */
export async function findWords(sql: Sql, words: Readonly<Record<string, string>>): Promise<string[]> {
  const tables = await sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await sql.unsafe(
      `select distinct w.place from ${name} t
      cross join json_each_text($1::text::json) as w (place, canary) where position(lower(w.canary) in lower(t::text)) > 0`,
      [JSON.stringify(words)],
    );
    found.push(...rows.map(({ place }) => `${place} in ${name}`));
  }
  return found;
}
