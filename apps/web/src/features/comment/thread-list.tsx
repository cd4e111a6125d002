import { quoteOf } from '@parley/domain/comment';
import { Thread } from '@parley/ui/thread';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { reader } from '../shell/reader';
import { CommentEntry } from './comment-entry';
import { CommentForm } from './comment-form';
import type { CommentFormFrame } from './comment-form-frame';
import { addressOfComment, type ShownThread } from './shown-comments';

type Props = {
  threads: readonly ShownThread[];
  /** What every form of the page needs; null where this reader may not write. */
  frame: CommentFormFrame | null;
  /** The comment whose words begin an answer. */
  quote: string | null;
  /** This page with an answer that begins with the words of a comment. */
  quoteHref: (commentId: string, threadId: string) => string;
  /** What stands below one of the comments besides. */
  below?: { commentId: string; part: ReactNode };
};

/** Comments with the answers to them; the way to answer stands after the last one. */
export async function ThreadList({ threads, frame, quote, quoteHref, below }: Props) {
  const t = await getTranslations('comment');
  const { href } = await reader();
  const partBelow = (commentId: string) => (below?.commentId === commentId ? below.part : null);
  return (
    <Thread
      items={threads.map(({ comment, answers }) => {
        const last = answers.rows.at(-1);
        const { commentId: threadId } = comment;
        const quoted = [comment, ...answers.rows].find(({ commentId }) => commentId === quote);
        const hrefOf = (commentId: string) =>
          frame === null || comment.state !== 'shown' ? undefined : quoteHref(commentId, threadId);
        return {
          key: comment.commentId,
          entry: (
            <CommentEntry comment={comment} quoteHref={hrefOf(threadId)}>
              {partBelow(threadId)}
              {frame === null || comment.state !== 'shown' ? null : (
                <CommentForm
                  key={quoted?.commentId}
                  {...frame}
                  parentId={threadId}
                  quoted={quoted?.state === 'shown' ? quoteOf(quoted.body.text) : ''}
                />
              )}
            </CommentEntry>
          ),
          answers: [
            ...answers.rows.map((answer) => ({
              key: answer.commentId,
              entry: (
                <CommentEntry comment={answer} quoteHref={hrefOf(answer.commentId)}>
                  {partBelow(answer.commentId)}
                </CommentEntry>
              ),
            })),
            ...(answers.next === null || last === undefined
              ? []
              : [
                  {
                    key: 'more',
                    entry: (
                      <a
                        href={`${href(addressOfComment(comment.commentId))}?${new URLSearchParams({ answers: answers.next })}`}
                      >
                        {t('moreAnswers')}
                      </a>
                    ),
                  },
                ]),
          ],
        };
      })}
    />
  );
}
