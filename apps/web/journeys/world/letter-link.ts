import { openDb } from '@parley/db/client';
import type { LetterKind } from '@parley/domain/letter';
import { placeOf } from './place';

/** The token in the newest letter of a kind to an address: what its reader would open. No worker runs in the journeys' world. */
export async function letterToken(email: string, kind: LetterKind): Promise<string> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  try {
    const [letter] = await client.sql<{ token: string }[]>`
      select l.content->>'token' as token from letters l join people p on p.id = l.person_id
      where coalesce(l.address, p.email) = ${email} and l.kind = ${kind} order by l.created_at desc limit 1`;
    if (letter === undefined) throw new Error(`no ${kind} to ${email}`);
    return letter.token;
  } finally {
    await client.close();
  }
}
