import { readFileSync } from 'node:fs';
import { environmentFields, readEnvironment } from '@parley/domain/environment';

const f = environmentFields;

const webEnvironment = {
  DATABASE_URL: f.DATABASE_URL,
  PORT: f.PORT.default(3000),
  /** Where readers reach this site; decides about https, and what letters and forms may point to. */
  PUBLIC_URL: f.PUBLIC_URL,
  AUTH_SECRET: f.AUTH_SECRET,
  OPERATOR_NAME: f.OPERATOR_NAME.optional(),
  OPERATOR_ADDRESS: f.OPERATOR_ADDRESS.optional(),
  OPERATOR_EMAIL: f.OPERATOR_EMAIL.optional(),
  LOG_LEVEL: f.LOG_LEVEL.default('info'),
};

export type WebEnvironment = Extract<ReturnType<typeof read>, { values: unknown }>['values'] & {
  isProduction: boolean;
};

const read = () => readEnvironment(webEnvironment, process.env, (path) => readFileSync(path, 'utf8'));

/** What is wrong with the environment, one sentence a line, for the operator. */
export class EnvironmentRefusal extends Error {
  override readonly name = 'EnvironmentRefusal';
}

/** The only reader of process.env in this app. */
export function readWebEnvironment(): WebEnvironment {
  const reading = read();
  if ('problems' in reading) throw new EnvironmentRefusal(reading.problems.join('\n'));
  return { ...reading.values, isProduction: process.env.NODE_ENV === 'production' };
}
