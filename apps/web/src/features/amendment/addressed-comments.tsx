import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { discussionAddress } from '../comment/discussion-query';
import { addressOfComment } from '../comment/shown-comments';
import { reader } from '../shell/reader';
import type { ShownAmendment } from './load-amendment';

/** Named in the line itself; the rest folds out of it. */
const namedAtOnce = 3;

/** The comments that an amendment addresses; for its author, how to say that it addresses one. */
export async function AddressedComments({ amendment }: { amendment: ShownAmendment }) {
  const t = await getTranslations('amendment.addressed');
  const { href } = await reader();
  const { addressed, mayAddress, clause, proposal } = amendment;
  const { count, comments } = addressed;
  const about = { kind: 'clause', number: clause } as const;
  return (
    <>
      {count === 0 ? null : (
        <p id="addressed">
          {t('some', { count })} <CommentLinks comments={comments.slice(0, namedAtOnce)} />
        </p>
      )}
      {comments.length <= namedAtOnce ? null : (
        <details>
          <summary>{t('all', { count })}</summary>
          <p>
            <CommentLinks comments={comments} />
          </p>
        </details>
      )}
      {mayAddress ? (
        <p className="small">
          {t('how')}{' '}
          <a href={href(discussionAddress(proposal.slug, { about }))}>{t('comments', { clause })}</a>
        </p>
      ) : null}
    </>
  );
}

async function CommentLinks({ comments }: { comments: ShownAmendment['addressed']['comments'] }) {
  const t = await getTranslations('comment');
  const { href, formats } = await reader();
  return comments.map(
    ({ commentId, authorName, createdAt }, place): ReactNode => (
      <span key={commentId}>
        {place === 0 ? null : ' · '}
        <a href={`${href(addressOfComment(commentId))}#${commentId}`}>
          {authorName ?? t('erased')}, {formats.date(createdAt)}
        </a>
      </span>
    ),
  );
}
