import { Thread } from '@parley/ui/thread';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { CommentEntry } from './comment-entry';
import { CommentForm } from './comment-form';
import type { CommentFormFrame } from './comment-form-frame';
import { addressOfComment, type ShownThread } from './shown-comments';

type Props = {
  threads: readonly ShownThread[];
  /** What every form of the page needs; null where this reader may not write. */
  frame: CommentFormFrame | null;
};

/** Comments with the answers to them; the way to answer stands after the last one. */
export async function ThreadList({ threads, frame }: Props) {
  const t = await getTranslations('comment');
  const { href } = await reader();
  return (
    <Thread
      items={threads.map(({ comment, answers }) => {
        const last = answers.rows.at(-1);
        return {
          key: comment.commentId,
          entry: (
            <CommentEntry comment={comment}>
              {frame === null || comment.state !== 'shown' ? null : (
                <CommentForm {...frame} parentId={comment.commentId} />
              )}
            </CommentEntry>
          ),
          answers: [
            ...answers.rows.map((answer) => ({
              key: answer.commentId,
              entry: <CommentEntry comment={answer} />,
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
