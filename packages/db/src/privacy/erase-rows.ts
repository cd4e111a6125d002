import type { Id } from '@parley/domain/id';
import type { LetterContent } from '@parley/domain/letter';
import { digestWithout, type Quotable } from '@parley/domain/privacy';
import { and, eq, isNotNull, ne, sql } from 'drizzle-orm';
import type { Tx } from '../client';
import { comments, letters, people, reservations, statements } from '../schema';
import { statementTranslations } from '../translation';
import { cast } from './personal-columns';
import { personalTables } from './register';

/**
 * Puts other words in place of all that a person wrote. What nobody has seen yet is removed; a statement of an open
 * round can no longer be voted on, and one of a closed round keeps its numbers.
 *
 * @returns rounds whose figures change with it
 */
export async function eraseWords(
  tx: Tx,
  personId: Id<'person'>,
  words: Readonly<Record<string, string>>,
  now: Date,
): Promise<Id<'round'>[]> {
  const inOwnLanguage = (language: unknown) =>
    sql`coalesce(${JSON.stringify(words)}::jsonb ->> ${language}, ${words.en ?? ''})`;
  await tx.execute(sql`delete from comments where author_id = ${personId} and state = 'pending'`);
  await tx.execute(sql`
    delete from comment_edits e using comments c where c.id = e.comment_id and c.author_id = ${personId}`);
  await tx.execute(sql`
    delete from items i using statements s
    where s.item_id = i.id and s.author_id = ${personId} and i.state = 'pending'`);
  await tx.execute(sql`
    delete from reservations v using participants p
    where p.id = v.participant_id and p.person_id = ${personId} and v.state = 'pending'`);
  await tx.execute(sql`
    delete from items i using amendments a
    where a.item_id = i.id and a.author_id = ${personId} and i.state = 'pending'`);
  await eraseTranslations(tx, personId);
  // What was accepted is the text of a clause and nobody's any more; of the rest the words before it are left.
  await tx.execute(sql`
    update amendments a set reason = ${inOwnLanguage(sql`a.language`)}, translations = '{}',
      text = case when a.state = 'accepted' then a.text else b.text end,
      heading = case when a.state = 'accepted' then a.heading else b.heading end
    from clause_versions b where b.id = a.base_version_id and a.author_id = ${personId}`);
  await tx.execute(sql`
    update items i set state = 'removed' from amendments a
    where a.item_id = i.id and a.author_id = ${personId} and i.state = 'live'`);
  await tx.execute(sql`
    delete from cases c where c.state = 'waiting' and (
      c.comment_id in (select id from comments where author_id = ${personId})
      or c.statement_id in (select id from statements where author_id = ${personId}))`);
  await tx
    .update(comments)
    .set({ body: inOwnLanguage(comments.language) })
    .where(eq(comments.authorId, personId));
  await tx
    .update(statements)
    .set({ text: inOwnLanguage(statements.language), translations: words })
    .where(eq(statements.authorId, personId));
  await tx
    .update(reservations)
    .set({ body: inOwnLanguage(reservations.language) })
    .where(cast(reservations.participantId)(personId));
  const left = await tx.execute<{ round_id: Id<'round'> }>(sql`
    update items i set state = 'removed' from statements s, rounds r
    where s.item_id = i.id and s.author_id = ${personId} and r.id = i.round_id and i.state = 'live'
      and r.state = 'open' and r.closes_at > ${now.toISOString()}::timestamptz
    returning i.round_id`);
  return [...new Set(left.map((row) => row.round_id))];
}

/** What others made of the person's words in another language goes with those; what the person made of others', while it waits. */
async function eraseTranslations(tx: Tx, personId: Id<'person'>): Promise<void> {
  await tx.execute(sql`
    delete from translations n where (n.translator_id = ${personId} and n.state = 'waiting')
      or n.statement_id in (select id from statements where author_id = ${personId})
      or n.comment_id in (select id from comments where author_id = ${personId})
      or n.reservation_id in (
        select v.id from reservations v join participants p on p.id = v.participant_id where p.person_id = ${personId})`);
}

/** What others may have been sent of this person's: their name, and their words where those go too. */
export async function findQuotable(
  tx: Tx,
  personId: Id<'person'>,
  withTexts: boolean,
): Promise<Quotable | null> {
  const [person] = await tx
    .select({ displayName: people.displayName })
    .from(people)
    .where(eq(people.id, personId));
  if (person === undefined) return null;
  if (!withTexts) return { ...person, texts: [] };
  const said = await tx.select({ text: comments.body }).from(comments).where(eq(comments.authorId, personId));
  const stated = await tx
    .select({ text: statements.text, translations: statementTranslations })
    .from(statements)
    .where(eq(statements.authorId, personId));
  const translated = stated.flatMap(({ translations }) => Object.values(translations));
  return { ...person, texts: [...said, ...stated].map(({ text }) => text).concat(translated) };
}

/** Takes what is quoted of a person out of the digests of others that are still kept. */
export async function forgetQuotes(tx: Tx, personId: Id<'person'>, quotable: Quotable): Promise<void> {
  const kept = await tx
    .select({ id: letters.id, content: letters.content })
    .from(letters)
    .where(and(eq(letters.kind, 'digest'), ne(letters.personId, personId), isNotNull(letters.content)));
  for (const letter of kept) {
    const content = letter.content as LetterContent<'digest'>;
    const without = digestWithout(content, quotable);
    if (without === content) continue;
    await tx
      .update(letters)
      .set({ content: without, html: null, text: null })
      .where(eq(letters.id, letter.id));
  }
}

/** Removes every row that goes with its person, the person last: what stays then names nobody. */
export async function deletePersonalRows(tx: Tx, personId: Id<'person'>): Promise<void> {
  await tx.execute(sql`
    delete from invitations where email = (select p.email from people p where p.id = ${personId})`);
  const going = personalTables.filter(({ table, fate }) => fate === 'deleted' && table !== people);
  // The other way round: rows of the outbox are found by the letters that they are about.
  for (const { table, about } of going.toReversed()) await tx.delete(table).where(about(personId));
  await tx.delete(people).where(eq(people.id, personId));
}
