import type { RootRouter } from '@parley/api/root';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<RootRouter>['person'];
export type ListedPerson = Outputs['list']['rows'][number];
export type FoundPerson = Outputs['find'];

/** What was looked for, and the page of it that was found. */
export type PeopleState = {
  words: string;
  role: string;
  rows: readonly ListedPerson[];
  next: string | null;
  /** True on the pages after the first. */
  onward: boolean;
  problem: string | null;
  turn: number;
};
