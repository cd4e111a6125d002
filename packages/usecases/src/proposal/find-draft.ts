import {
  findDraft as findRow,
  listNearProposals,
  listDrafts as listRows,
  listSponsored,
  listSponsors,
} from '@parley/db/proposal';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { inLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { missingParts, writtenIn } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { shownDraft } from './shown-draft';

const nearMost = 3;

/** A draft of the viewer's own, whole: its words, what is still missing, who stands behind it, and proposals that are near it. */
export async function findDraft(
  deps: Deps,
  viewer: MaybeViewer,
  { draftId, language }: { draftId: Id<'draft'>; language: string },
) {
  permit(deps, viewer, 'proposal.read');
  const row = await findRow(deps.db, draftId);
  if (row === null || row.authorId !== viewer.personId) throw new DomainError('not-found');
  const { content, languages, agreementId, proposalId } = row;
  const titles = Object.values(writtenIn(content.title, languages));
  const [sponsors, ...near] = await Promise.all([
    listSponsors(deps.db, draftId),
    ...titles.map((words) =>
      listNearProposals(deps.db, { agreementId, words, except: proposalId, most: nearMost }),
    ),
  ]);
  const found = new Map(near.flat().map((one) => [one.slug, one]));
  return {
    ...shownDraft(row, language),
    content,
    languages,
    missing: missingParts(content, languages),
    sponsors: sponsors.map(({ displayName, state }) => ({ displayName, state })),
    near: [...found.values()].slice(0, nearMost).map(({ title, ...rest }) => ({
      ...rest,
      title: inLanguage(title, language),
    })),
  };
}

/** The viewer's own proposals with what became of each, and those that they were asked to stand behind. */
export async function listDrafts(deps: Deps, viewer: MaybeViewer, { language }: { language: string }) {
  permit(deps, viewer, 'proposal.read');
  const [rows, asked] = await Promise.all([
    listRows(deps.db, viewer.personId),
    listSponsored(deps.db, viewer.personId),
  ]);
  return {
    drafts: rows.map((row) => shownDraft(row, language)),
    asked: asked.map(({ content, languages, ...rest }) => ({
      ...rest,
      title: inLanguage(writtenIn(content.title, languages), language),
      summary: inLanguage(writtenIn(content.summary, languages), language),
    })),
  };
}
