import { readFileSync } from 'node:fs';
import { environmentFields, readEnvironment } from '@parley/domain/environment';
import { type Proxies, readProxies } from './server/network';

const f = environmentFields;

const webEnvironment = {
  DATABASE_URL: f.DATABASE_URL,
  /** Given: limits are counted there. Else in the database. */
  REDIS_URL: f.REDIS_URL.optional(),
  PORT: f.PORT.default(3000),
  /** Where readers reach this site; decides about https, and what letters and forms may point to. */
  PUBLIC_URL: f.PUBLIC_URL,
  AUTH_SECRET: f.AUTH_SECRET,
  FACTOR_KEY: f.FACTOR_KEY,
  OPERATOR_NAME: f.OPERATOR_NAME.optional(),
  OPERATOR_ADDRESS: f.OPERATOR_ADDRESS.optional(),
  OPERATOR_EMAIL: f.OPERATOR_EMAIL.optional(),
  PRIVACY_OFFICER: f.PRIVACY_OFFICER.optional(),
  OIDC_ISSUER: f.OIDC_ISSUER.optional(),
  OIDC_CLIENT_ID: f.OIDC_CLIENT_ID.optional(),
  OIDC_CLIENT_SECRET: f.OIDC_CLIENT_SECRET.optional(),
  OIDC_NAME: f.OIDC_NAME.optional(),
  TRUSTED_PROXIES: f.TRUSTED_PROXIES.default(''),
  LOG_LEVEL: f.LOG_LEVEL.default('info'),
};

export type WebEnvironment = Extract<ReturnType<typeof read>, { values: unknown }>['values'] & {
  isProduction: boolean;
  /** Proxies whose word is taken for where a request comes from. */
  trustedProxies: Proxies;
  /** The operator's OpenID Connect provider; null where none is named. */
  provider: { issuer: string; clientId: string; clientSecret: string; name: string } | null;
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
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = reading.values;
  const named = [issuer, clientId, clientSecret].filter((value) => value !== undefined).length;
  if (named !== 0 && named !== 3) {
    throw new EnvironmentRefusal(
      'Give OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together, or none of them.',
    );
  }
  const trustedProxies = readProxies(reading.values.TRUSTED_PROXIES);
  if (trustedProxies === null) {
    throw new EnvironmentRefusal(
      'TRUSTED_PROXIES must be addresses or ranges such as 10.0.0.0/8, with commas between them.',
    );
  }
  const provider =
    issuer !== undefined && clientId !== undefined && clientSecret !== undefined
      ? { issuer, clientId, clientSecret, name: reading.values.OIDC_NAME ?? new URL(issuer).hostname }
      : null;
  return { ...reading.values, provider, trustedProxies, isProduction: process.env.NODE_ENV === 'production' };
}
