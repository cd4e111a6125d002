import type { Scope } from '@parley/domain/api-token';
import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { viewerFields } from '../person';
import { apiTokens, people } from '../schema';

export type NewApiToken = {
  id: Id<'apiToken'>;
  tokenHash: string;
  personId: Id<'person'>;
  name: string;
  scopes: Scope[];
  createdAt: Date;
  expiresAt: Date;
};

export async function saveApiToken(tx: Tx, token: NewApiToken): Promise<void> {
  await tx.insert(apiTokens).values(token);
}

export type ListedApiToken = Omit<NewApiToken, 'tokenHash' | 'personId'> & { usedAt: Date | null };

/** A person's tokens that have not ended, the newest first. */
export function listApiTokens(db: Db | Tx, personId: Id<'person'>, now: Date): Promise<ListedApiToken[]> {
  const { id, name, scopes, createdAt, expiresAt, usedAt } = apiTokens;
  return db
    .select({ id, name, scopes, createdAt, expiresAt, usedAt })
    .from(apiTokens)
    .where(and(eq(apiTokens.personId, personId), gt(expiresAt, now)))
    .orderBy(desc(createdAt), desc(id));
}

/** Ends one token of this person, and of nobody else. False where it was not there. */
export async function deleteApiToken(tx: Tx, personId: Id<'person'>, id: Id<'apiToken'>): Promise<boolean> {
  const ended = await tx
    .delete(apiTokens)
    .where(and(eq(apiTokens.id, id), eq(apiTokens.personId, personId)))
    .returning({ id: apiTokens.id });
  return ended.length > 0;
}

/** Ends every token of a person. */
export async function deleteApiTokens(tx: Tx, personId: Id<'person'>): Promise<void> {
  await tx.delete(apiTokens).where(eq(apiTokens.personId, personId));
}

export type TokenOwner = { tokenId: Id<'apiToken'>; usedAt: Date | null; viewer: Viewer };

/** Whom a token acts for: no session, nothing proved, and its scopes. Null where it has ended or its owner is shut out. */
export async function findTokenOwner(db: Db | Tx, tokenHash: string, now: Date): Promise<TokenOwner | null> {
  const [row] = await db
    .select({
      tokenId: apiTokens.id,
      usedAt: apiTokens.usedAt,
      viewer: {
        ...viewerFields,
        scopes: apiTokens.scopes,
      },
    })
    .from(apiTokens)
    .innerJoin(people, eq(people.id, apiTokens.personId))
    .where(and(eq(apiTokens.tokenHash, tokenHash), gt(apiTokens.expiresAt, now), isNull(people.disabledAt)));
  if (row === undefined) return null;
  return { ...row, viewer: { ...row.viewer, sessionId: null, provenAt: null, secondFactor: false } };
}

export async function saveApiTokenUsed(tx: Tx, id: Id<'apiToken'>, now: Date): Promise<void> {
  await tx.update(apiTokens).set({ usedAt: now }).where(eq(apiTokens.id, id));
}
