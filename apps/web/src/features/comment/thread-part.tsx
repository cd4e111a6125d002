import type { DomainErrorCode } from '@parley/domain/error';
import { ErrorSummary } from '@parley/ui/form';
import { getTranslations } from 'next-intl/server';
import { loadProposal } from '../proposal/load-proposal';
import { commentObstacleOf } from '../proposal/obstacles';
import { WhyNot } from '../proposal/why-not';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { AddressForm } from './address-form';
import { commentFrame } from './comments-section';
import type { LoadedThread } from './load-thread';
import { addressOfComment } from './shown-comments';
import { ThreadList } from './thread-list';

type Props = {
  thread: LoadedThread;
  commentId: string;
  quote: string | null;
  problem: DomainErrorCode | null;
};

/** One thread on a page of its own, with the way to answer it. */
export async function ThreadPart({ thread, commentId, quote, problem }: Props) {
  const t = await getTranslations('comment');
  const errors = await getTranslations('errors');
  const forms = await getTranslations('forms');
  const { viewer, href } = await reader();
  const proposal = await loadProposal(thread.proposal.slug);
  const obstacle = commentObstacleOf(proposal, viewer);
  const own = addressOfComment(thread.comment.commentId);
  return (
    <>
      <ErrorSummary
        title={forms('summary', { count: 1 })}
        problems={problem === null ? [] : [{ text: errors(problem) }]}
      />
      {thread.hasEarlier ? (
        <p>
          <a href={href(own)}>{t('earlierAnswers')}</a>
        </p>
      ) : null}
      <ClientWords of={['comment', 'forms']}>
        <ThreadList
          threads={[thread]}
          frame={obstacle === null ? await commentFrame(proposal, own) : null}
          quote={quote}
          below={{ commentId, part: <AddressForm commentId={commentId} addressing={thread.addressing} /> }}
          quoteHref={(commentId, threadId) =>
            `${href(own)}?${new URLSearchParams({ quote: commentId })}#${threadId}`
          }
        />
      </ClientWords>
      {obstacle === null ? null : <WhyNot code={obstacle} act="comment" back={own} />}
    </>
  );
}
