import 'server-only';
import type { RootRouter } from '@parley/api/root';
import type { inferRouterOutputs } from '@trpc/server';
import { cache } from 'react';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { reader } from '../shell/reader';

type Outputs = inferRouterOutputs<RootRouter>['officialPosition'];
export type ListedPositions = Outputs['list'];
export type PartyPosition = ListedPositions['places'][number]['parties'][number];
export type ShownPosition = NonNullable<PartyPosition['standing']>;
export type RoundPositions = Outputs['ofRound'];

/** What parties say of a proposal; its section and the margin of each clause ask once. */
export const loadPositions = cache(async (proposalSlug: string): Promise<ListedPositions> => {
  const { locale: language } = await reader();
  return orNotFound((await serverApi()).officialPosition.list({ proposalSlug, language }));
});

/** Where the positions on one text stand on the page of its proposal. */
export const placeAnchor = (clause: number | null): string =>
  clause === null ? 'positions-whole' : `positions-${clause}`;
