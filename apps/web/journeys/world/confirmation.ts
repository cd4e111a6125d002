import { openDb } from '@parley/db/client';
import { placeOf } from './place';

/** The link in the newest letter to an address: what its reader would open. No worker runs in the journeys' world. */
export async function confirmationLink(email: string, language: string): Promise<string> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  try {
    const [letter] = await client.sql<{ token: string }[]>`
      select l.content->>'token' as token from letters l join people p on p.id = l.person_id
      where p.email = ${email} and l.kind = 'confirm-address' order by l.created_at desc limit 1`;
    if (letter === undefined) throw new Error(`no letter to ${email}`);
    return `/${language}/confirm?token=${letter.token}`;
  } finally {
    await client.close();
  }
}
