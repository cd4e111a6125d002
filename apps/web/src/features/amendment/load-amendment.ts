import 'server-only';
import type { Caller } from '@parley/api/root';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { numberIn } from '../clause/load-clause';
import { reader } from '../shell/reader';

export type ShownAmendment = Awaited<ReturnType<Caller['amendment']['find']>>;
export type ListedAmendment = Awaited<ReturnType<Caller['amendment']['list']>>['amendments'][number];

/** `4.2`: the second amendment to clause 4. */
export const loadAmendment = cache(async (proposalSlug: string, name: string) => {
  const { locale: language } = await reader();
  const [clause, number, ...more] = name.split('.');
  if (more.length > 0) notFound();
  const asked = { proposalSlug, clause: numberIn(clause), number: numberIn(number), language };
  return orNotFound((await serverApi()).amendment.find(asked));
});

export const loadAmendments = cache(async (proposalSlug: string) => {
  const { locale: language } = await reader();
  return orNotFound((await serverApi()).amendment.list({ proposalSlug, language }));
});
