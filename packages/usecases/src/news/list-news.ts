import { findNewsReadAt, listNews as listRows } from '@parley/db/news';
import { inLanguage } from '@parley/domain/language';
import type { ListNewsInput } from '@parley/domain/news';
import { pageSize } from '@parley/domain/page';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** A page of what happened on what the viewer wrote, voted on or follows, the newest first, and which of it is new to them. */
export async function listNews(deps: Deps, viewer: MaybeViewer, { language, before }: ListNewsInput) {
  permit(deps, viewer, 'follow.read');
  const now = deps.now();
  const [rows, readAt] = await Promise.all([
    listRows(deps.db, {
      personId: viewer.personId,
      before: before === null ? now : new Date(before),
      limit: pageSize + 1,
    }),
    findNewsReadAt(deps.db, viewer.personId),
  ]);
  const shown = rows.slice(0, pageSize);
  return {
    /** Up to where this page shows everything: what is marked as read. */
    until: now.toISOString(),
    next: rows.length > pageSize ? (shown.at(-1)?.at.toISOString() ?? null) : null,
    news: shown.map(({ proposal, ...row }) => ({
      ...row,
      isUnread: readAt === null || row.at > readAt,
      proposal:
        proposal === null ? null : { slug: proposal.slug, title: inLanguage(proposal.title, language) },
    })),
  };
}
