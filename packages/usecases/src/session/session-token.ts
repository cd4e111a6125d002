import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes: what the cookie or the link carries. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. It is long and random, so a plain hash is enough. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
