import { openDb } from '@parley/db/client';
import type { Locale } from '@parley/i18n/locale';
import { decideCase } from '@parley/usecases/moderation';
import { findViewer } from '@parley/usecases/session';
import { makeSomebody } from './person';
import { placeOf } from './place';

/** A moderator accepts the amendment that waits on a clause, by the verb of the queue. */
export async function acceptWaitingAmendment(
  locale: Locale,
  proposal: string,
  clause: number,
): Promise<void> {
  const moderator = await makeSomebody(locale, { role: 'moderator' });
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  const deps = { db: client.db, now: () => new Date() };
  try {
    const [waiting] = await client.sql`
      select s.id from cases s join amendments a on a.id = s.amendment_id
      join clauses c on c.id = a.clause_id join proposals p on p.id = c.proposal_id
      where p.slug = ${proposal} and c.number = ${clause} and s.state = 'waiting'`;
    if (waiting === undefined) throw new Error(`no amendment to clause ${clause} of ${proposal} waits`);
    await decideCase(deps, await findViewer(deps, moderator.token), {
      caseId: waiting.id,
      decision: 'accept',
      rule: null,
      reason: '',
    });
  } finally {
    await client.close();
  }
}
