import type { Problem } from '@parley/ui/form';

/** What the form of a new token holds when it comes back: what was entered, or the token that was made, this once. */
export type ApiTokenState = {
  values: { name: string; scopes: readonly string[]; days: string };
  problems: readonly Problem[];
  turn: number;
  token?: string;
};

export const emptyApiToken: ApiTokenState = {
  values: { name: '', scopes: [], days: '30' },
  problems: [],
  turn: 0,
};

/** The name of a scope's entry: each is a box of its own. */
export const scopeEntry = (scope: string): string => `scope-${scope.replace(':', '-')}`;
