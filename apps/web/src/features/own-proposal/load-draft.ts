import 'server-only';
import type { RootRouter } from '@parley/api/root';
import { idSchema } from '@parley/domain/id';
import type { inferRouterOutputs } from '@trpc/server';
import { notFound } from 'next/navigation';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';

type Outputs = inferRouterOutputs<RootRouter>['proposal'];
export type OwnDraft = Outputs['findDraft'];
export type ListedDraft = Outputs['listDrafts']['drafts'][number];
export type AskedDraft = Outputs['listDrafts']['asked'][number];

/** A draft of the reader's own; the page that says there is none for every other address. */
export async function loadDraft(id: string, language: string): Promise<OwnDraft> {
  const draftId = idSchema('draft').safeParse(id);
  if (!draftId.success) notFound();
  return orNotFound((await serverApi()).proposal.findDraft({ draftId: draftId.data, language }));
}
