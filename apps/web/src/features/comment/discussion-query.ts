import {
  type CommentOrder,
  type CommentSubject,
  commentOrders,
  commentSubject,
} from '@parley/domain/comment';
import { isId } from '@parley/domain/id';
import { cursorIn } from '../proposal/cursor-in';

/** Which part of a discussion a page shows, as its address says it. */
export type DiscussionQuery = {
  /** Null for the whole discussion. */
  about: CommentSubject | null;
  order: CommentOrder;
  /** Where the page starts; null for the first. */
  cursor: string | null;
  /** The comment whose words begin the answer. */
  quote: string | null;
};

type Asked = Record<string, string | string[] | undefined>;

/** `clause-3`, `statement-12`. */
export const subjectKey = ({ kind, number }: CommentSubject): string => `${kind}-${number}`;

export function readSubject(text: unknown): CommentSubject | null {
  const [kind, number] = String(text ?? '').split('-');
  const found = commentSubject.safeParse({ kind, number: Number(number) });
  return found.success ? found.data : null;
}

/** What cannot be read is not there: an address that somebody cut off shows the whole discussion. */
export const readDiscussionQuery = ({ about, order, comments, quote }: Asked): DiscussionQuery => ({
  about: readSubject(about),
  order: commentOrders.find((one) => one === order) ?? 'newest',
  cursor: cursorIn('comment', comments),
  quote: isId('comment', quote) ? quote : null,
});

/** The address of a discussion on its proposal's page, without language. */
export function discussionAddress(
  slug: string,
  query: Partial<DiscussionQuery>,
  anchor = 'comments',
): string {
  const params = new URLSearchParams();
  if (query.about) params.set('about', subjectKey(query.about));
  if (query.order !== undefined && query.order !== 'newest') params.set('order', query.order);
  if (query.cursor) params.set('comments', query.cursor);
  if (query.quote) params.set('quote', query.quote);
  return `/proposals/${slug}${params.size === 0 ? '' : `?${params}`}#${anchor}`;
}
