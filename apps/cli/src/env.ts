import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentFields, readEnvironment } from '@parley/domain/environment';
import { OperatorRefusal } from './failure';
import { root } from './paths';

const f = environmentFields;

/** Everything is optional here: what is missing, `start` makes. The apps themselves are stricter. */
export const cliEnvironment = {
  DATABASE_URL: f.DATABASE_URL.optional(),
  REDIS_URL: f.REDIS_URL.optional(),
  SMTP_URL: f.SMTP_URL.optional(),
  MAIL_FROM: f.MAIL_FROM.optional(),
  PUBLIC_URL: f.PUBLIC_URL.optional(),
  PORT: f.PORT.optional(),
  AUTH_SECRET: f.AUTH_SECRET.optional(),
  FACTOR_KEY: f.FACTOR_KEY.optional(),
  OPERATOR_NAME: f.OPERATOR_NAME.optional(),
  OPERATOR_ADDRESS: f.OPERATOR_ADDRESS.optional(),
  OPERATOR_EMAIL: f.OPERATOR_EMAIL.optional(),
  PRIVACY_OFFICER: f.PRIVACY_OFFICER.optional(),
  ERASURES_FILE: f.ERASURES_FILE.optional(),
  LOG_LEVEL: f.LOG_LEVEL.optional(),
  PARLEY_DEMO: f.PARLEY_DEMO.optional(),
};

/** The only reader of process.env in this app. A `.env` beside the launcher counts where the variable is not set. */
export function readCliEnvironment() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const reading = readEnvironment(cliEnvironment, process.env, (path) => readFileSync(path, 'utf8'));
  if ('problems' in reading) throw new OperatorRefusal(reading.problems.join('\n'));
  return reading.values;
}

export type CliEnvironment = ReturnType<typeof readCliEnvironment>;

/**
 * What a child inherits, with what `start` decided on top. A `NAME_FILE` is left out where the value itself is
 * handed over: both together are refused.
 */
export function childEnvironment(decided: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const inherited = { ...process.env };
  for (const [name, value] of Object.entries(decided)) {
    if (value === undefined) continue;
    inherited[name] = value;
    delete inherited[`${name}_FILE`];
  }
  return inherited;
}
