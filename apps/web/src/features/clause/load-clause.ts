import 'server-only';
import type { Caller } from '@parley/api/root';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { reader } from '../shell/reader';

export type ShownClausePage = Awaited<ReturnType<Caller['clause']['find']>>;
export type ShownVersion = ShownClausePage['versions'][number];

/** The number in an address; the page that says there is none where it is none. */
export function numberIn(text: string | undefined): number {
  if (text === undefined || !/^[1-9]\d{0,4}$/.test(text)) notFound();
  return Number(text);
}

/** A clause with its versions; the page that says there is none where there is none. */
export const loadClause = cache(async (proposalSlug: string, number: string) => {
  const { locale: language } = await reader();
  const clause = numberIn(number);
  return orNotFound((await serverApi()).clause.find({ proposalSlug, clause, language }));
});

/** `1-3`: two versions of a clause. */
export const loadComparison = cache(async (proposalSlug: string, number: string, versions: string) => {
  const [from, to, ...more] = versions.split('-');
  if (more.length > 0) notFound();
  const asked = { proposalSlug, clause: numberIn(number), from: numberIn(from), to: numberIn(to) };
  return orNotFound((await serverApi()).clause.compare(asked));
});
