import { openDb } from '@parley/db/client';
import { flagComment, writeComment } from '@parley/usecases/comment';
import { findViewer } from '@parley/usecases/session';
import { writeStatement } from '@parley/usecases/statement';
import { makeSomebody } from './person';
import { placeOf } from './place';

const names = 60;
const sentence = 200;

/**
 * Puts each text into every place that takes words: comments and answers, statements, notes of flags, names of people,
 * sessions and passkeys, what a letter says. Gives the pages on which they show.
 */
export async function fillWithHostile(texts: readonly string[]): Promise<{
  pages: string[];
  admin: { token: string };
  author: { email: string };
}> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  const { sql } = client;
  const deps = { db: client.db, now: () => new Date() };
  try {
    const author = await makeSomebody('en', { partyCode: 'MX' });
    const admin = await makeSomebody('en', { role: 'admin' });
    const [place] = await sql`
      select p.id as proposal, p.slug, p.round_id as round from proposals p join rounds r on r.id = p.round_id
      where r.state = 'open' order by p.number desc limit 1`;
    if (place === undefined) throw new Error('there is no open round');
    const viewer = await findViewer(deps, author.token);
    const at = { proposalId: place.proposal, language: 'en' };
    const comments: string[] = [];
    // Nobody writes the same statement twice in a round, and a test may be tried again.
    const tag = Math.random().toString(36).slice(2, 6);
    for (const hostile of texts) {
      const text = `${tag} ${hostile}`;
      const { commentId } = await writeComment(deps, viewer, { ...at, parentId: null, body: text });
      await writeComment(deps, viewer, { ...at, parentId: commentId, body: `${text} answer` });
      await flagComment(deps, await findViewer(deps, admin.token), { commentId, rule: 1, note: text });
      await writeStatement(deps, viewer, { ...at, roundId: place.round, text: text.slice(0, sentence) });
      comments.push(commentId);
    }
    const name = (i: number) => (texts[i % texts.length] ?? '').slice(0, names);
    await sql`update people set display_name = ${name(0)} where email = ${author.email}`;
    await sql`update people set display_name = ${name(1)}, organisation = ${name(2)} where email = ${admin.email}`;
    await sql`update sessions set browser = ${name(3)}, system = ${name(4)}
      where person_id = (select id from people where email = ${admin.email})`;
    await sql`insert into passkeys select 'hostile-' || id, id, 'key', 0, '[]', ${name(5)}, now() from people
      where email = ${admin.email}`;
    await sql`update cases set state = 'rejected', rule = 1, decision_reason = ${name(6)}, decided_at = now()
      where comment_id = ${comments[0] ?? ''}`;
    const cases = await sql`select number from cases where comment_id = any(${comments}) order by number`;
    const opened = cases.slice(1, 4).map(({ number }) => `/moderation?case=${number}`);
    return {
      admin,
      author,
      pages: [
        `/proposals/${place.slug}`,
        '/proposals',
        ...comments.slice(0, 3).map((id) => `/comments/${id}`),
        '/moderation',
        ...opened,
        '/moderation/log',
        '/mine/profile',
        '/mine/security',
        '/mine/data',
        '/admin/letters',
      ],
    };
  } finally {
    await client.close();
  }
}

/** Afterwards its cases wait no more: the queue is one for all journeys, and shows a page at a time. */
export async function closeHostileCases({ email }: { email: string }): Promise<void> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  try {
    await client.sql`
      update cases c set state = 'rejected', rule = 1, decision_reason = 'Done.', decided_at = now()
      from people p
      where p.email = ${email} and c.state = 'waiting' and (
        c.statement_id in (select id from statements where author_id = p.id)
        or c.comment_id in (select id from comments where author_id = p.id))`;
  } finally {
    await client.close();
  }
}
