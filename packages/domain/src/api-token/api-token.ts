import { z } from 'zod';
import { idSchema } from '../id';
import type { Action } from '../permission';

/** What a token may do for its owner, and nothing else: never what changes their account or needs a second factor. */
export const scopeActions = {
  'profile:read': ['profile.read'],
  'votes:read': ['vote.read'],
  'votes:write': ['vote.cast'],
  'statements:read': ['statement.read'],
  'statements:write': ['statement.write'],
} as const satisfies Record<string, readonly Action[]>;

export type Scope = keyof typeof scopeActions;
export const scopes = Object.keys(scopeActions) as [Scope, ...Scope[]];

/** True where one of the scopes covers the action. */
export const coversAction = (held: readonly Scope[], action: Action): boolean =>
  held.some((scope) => scopeActions[scope].some((covered) => covered === action));

/** How long a token may be good, in days. */
export const apiTokenDays = [7, 30, 90, 365] as const;
/** So many a person may have at once. */
export const apiTokensMost = 20;
/** What every token begins with, so that one that lies around is known for what it is. */
export const apiTokenPrefix = 'parley_';

export const makeApiTokenInput = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u),
  scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
  days: z.literal(apiTokenDays),
});
export type MakeApiTokenInput = z.infer<typeof makeApiTokenInput>;

export const revokeApiTokenInput = z.strictObject({ tokenId: idSchema('apiToken') });
