import { z } from 'zod';

/** What may stand in an environment variable. Each app picks the ones that it reads; the words are one list. */
const address = (schemes: string, example: string) =>
  z.string().regex(new RegExp(`^(${schemes})://\\S+$`), { error: `must look like ${example}` });

const weakSecrets = /^(.)\1*$|change.?me|secret|password|example/i;

const secret = z
  .string()
  .min(32, { error: 'must be at least 32 random characters (openssl rand -hex 32)' })
  .refine((secret) => !weakSecrets.test(secret), {
    error: 'is easy to guess: make one with openssl rand -hex 32',
  });

export const environmentFields = {
  DATABASE_URL: address('postgres|postgresql', 'postgres://user:password@host:5432/database'),
  REDIS_URL: address('redis|rediss', 'redis://host:6379'),
  SMTP_URL: address('smtp|smtps', 'smtp://user:password@host:587'),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/, { error: 'must be a mail address, with a name or without' }),
  PUBLIC_URL: address('http|https', 'https://parley.example.org').transform((url) => url.replace(/\/+$/, '')),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'must be a number from 1 to 65535' })
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, { error: 'must be a number from 1 to 65535' }),
  AUTH_SECRET: secret,
  /** Seals the keys of apps for codes. Lost, those apps have to be set up anew. */
  FACTOR_KEY: secret,
  OPERATOR_NAME: z.string().max(200),
  OPERATOR_ADDRESS: z.string().max(500),
  OPERATOR_EMAIL: z.email({ error: 'must be a mail address' }),
  /** Name or title, and how to reach them. */
  PRIVACY_OFFICER: z.string().max(300),
  ERASURES_FILE: z.string().startsWith('/', { error: 'must be the whole path of a file' }),
  TRUSTED_PROXIES: z.string().max(2000),
  OIDC_ISSUER: z.string().regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])\S+$/, {
    error: 'must begin with https:// (http:// only on this machine)',
  }),
  OIDC_CLIENT_ID: z.string().max(500),
  OIDC_CLIENT_SECRET: z.string().max(500),
  OIDC_NAME: z.string().max(60),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    error: 'must be fatal, error, warn, info, debug, trace or silent',
  }),
  PARLEY_DEMO: z
    .enum(['0', '1', 'false', 'true'], { error: 'must be 1 or 0' })
    .transform((value) => value === '1' || value === 'true'),
};
