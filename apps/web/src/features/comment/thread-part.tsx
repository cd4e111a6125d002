import { getTranslations } from 'next-intl/server';
import { loadProposal } from '../proposal/load-proposal';
import { commentObstacleOf } from '../proposal/obstacles';
import { WhyNot } from '../proposal/why-not';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { commentFrame } from './comments-section';
import type { LoadedThread } from './load-thread';
import { addressOfComment } from './shown-comments';
import { ThreadList } from './thread-list';

/** One thread on a page of its own, with the way to answer it. */
export async function ThreadPart({ thread }: { thread: LoadedThread }) {
  const t = await getTranslations('comment');
  const { viewer, href } = await reader();
  const proposal = await loadProposal(thread.proposal.slug);
  const obstacle = commentObstacleOf(proposal, viewer);
  const own = addressOfComment(thread.comment.commentId);
  return (
    <>
      {thread.hasEarlier ? (
        <p>
          <a href={href(own)}>{t('earlierAnswers')}</a>
        </p>
      ) : null}
      <ClientWords of={['comment', 'forms']}>
        <ThreadList threads={[thread]} frame={obstacle === null ? await commentFrame(proposal, own) : null} />
      </ClientWords>
      {obstacle === null ? null : <WhyNot code={obstacle} act="comment" back={own} />}
    </>
  );
}
