import { makePerson, type TestDb } from '@parley/db/testing';
import type { Viewer } from '@parley/domain/person';
import { writeLetter } from '@parley/usecases/letter';
import { pino } from 'pino';
import type { WorkerEnvironment } from '../env';
import { type RunningWorker, startWorker } from '../worker';

export const quiet = pino({ level: 'silent' });

export const environmentFor = (world: TestDb, smtpUrl?: string): WorkerEnvironment =>
  ({
    DATABASE_URL: world.url,
    ...(smtpUrl === undefined ? {} : { SMTP_URL: smtpUrl }),
    MAIL_FROM: 'Parley <parley@example.org>',
    PUBLIC_URL: 'https://parley.example.org',
    OPERATOR_NAME: 'Continental Dialogue Trust',
    OPERATOR_ADDRESS: '40 Elm Street, Toronto',
    LOG_LEVEL: 'silent',
  }) as WorkerEnvironment;

export const startTestWorker = (world: TestDb, smtpUrl?: string, now?: () => Date): Promise<RunningWorker> =>
  startWorker(environmentFor(world, smtpUrl), quiet, now);

/** Somebody who has just registered, with the letter that asks them to confirm. */
export async function registered(world: TestDb, options: Partial<Viewer> = {}) {
  const person = await makePerson(world.db, options);
  const letterId = await world.db.transaction((tx) =>
    writeLetter(
      tx,
      {
        kind: 'confirm-address',
        personId: person.personId,
        language: person.language,
        content: { displayName: person.displayName, token: `token-of-${person.personId}` },
      },
      new Date(),
    ),
  );
  return { person, letterId };
}

export async function letterRow(world: TestDb, letterId: string) {
  const [row] = await world.sql`select * from letters where id = ${letterId}`;
  return row as Record<string, unknown> & { state: string };
}
