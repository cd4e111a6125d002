import { readFileSync } from 'node:fs';
import { environmentFields as f, readEnvironment } from '@parley/domain/environment';

export const workerEnvironment = {
  DATABASE_URL: f.DATABASE_URL,
  /** Given: the queue runs on Redis. Else on the same database. */
  REDIS_URL: f.REDIS_URL.optional(),
  /** Missing: letters are kept, and an admin reads them in the app. */
  SMTP_URL: f.SMTP_URL.optional(),
  MAIL_FROM: f.MAIL_FROM.default('Parley <parley@localhost>'),
  PUBLIC_URL: f.PUBLIC_URL,
  /** Stands under every letter: who sent it, and from where. */
  OPERATOR_NAME: f.OPERATOR_NAME.optional(),
  OPERATOR_ADDRESS: f.OPERATOR_ADDRESS.optional(),
  OPERATOR_EMAIL: f.OPERATOR_EMAIL.optional(),
  PRIVACY_OFFICER: f.PRIVACY_OFFICER.optional(),
  /** Where it is kept who was erased, outside of the database. */
  ERASURES_FILE: f.ERASURES_FILE.optional(),
  LOG_LEVEL: f.LOG_LEVEL.default('info'),
};

/** The only reader of process.env in this app. Throws one sentence for each thing that is wrong. */
export function readWorkerEnvironment() {
  const reading = readEnvironment(workerEnvironment, process.env, (path) => readFileSync(path, 'utf8'));
  if ('problems' in reading) throw new Error(reading.problems.join('\n'));
  return reading.values;
}

export type WorkerEnvironment = ReturnType<typeof readWorkerEnvironment>;
