import { openDb } from '@parley/db/client';
import type { Locale } from '@parley/i18n/locale';
import { flagComment, writeComment } from '@parley/usecases/comment';
import { findViewer } from '@parley/usecases/session';
import { writeStatement } from '@parley/usecases/statement';
import { makeSomebody } from './person';
import { placeOf } from './place';

/** Opens a case by the same verbs as the pages: a new statement waits, a comment has been flagged. */
export async function makeCase(
  locale: Locale,
  kind: 'statement' | 'comment',
  text: string,
): Promise<{ number: number }> {
  const author = await makeSomebody(locale, { partyCode: 'MX' });
  const reader = await makeSomebody(locale);
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  const deps = { db: client.db, now: () => new Date() };
  try {
    const viewer = await findViewer(deps, author.token);
    const [place] =
      await client.sql`select p.id as proposal, p.round_id as round from proposals p join rounds r on r.id = p.round_id where r.state = 'open' order by p.number limit 1`;
    if (place === undefined) throw new Error('there is no open round');
    let subject: string;
    if (kind === 'statement') {
      const input = { roundId: place.round, proposalId: place.proposal, language: locale, text };
      subject = (await writeStatement(deps, viewer, input)).statementId;
    } else {
      const input = { proposalId: place.proposal, parentId: null, language: locale, body: text };
      const { commentId } = await writeComment(deps, viewer, input);
      subject = commentId;
      await flagComment(deps, await findViewer(deps, reader.token), {
        commentId,
        rule: 1,
        note: 'See rule 1.',
      });
    }
    const [row] =
      await client.sql`select number from cases where statement_id = ${subject} or comment_id = ${subject}`;
    return { number: Number(row?.number) };
  } finally {
    await client.close();
  }
}
