import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { commentObstacleOf } from '../proposal/obstacles';
import type { ShownProposal } from '../proposal/shown-proposal';
import { WhyNot } from '../proposal/why-not';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { CommentForm } from './comment-form';
import type { CommentFormFrame } from './comment-form-frame';
import { ThreadList } from './thread-list';

type Props = {
  proposal: ShownProposal /** Where the page starts; null for the newest. */;
  cursor: string | null;
};

/** The discussion of a proposal: the form first, then what others wrote, the newest first. */
export async function CommentsSection({ proposal, cursor }: Props) {
  const t = await getTranslations('comment');
  const words = await getTranslations('words');
  const { viewer, locale: language, href } = await reader();
  const { slug } = proposal;
  const address = href(`/proposals/${slug}`);
  const { comment } = await serverApi();
  const { threads, next, count } = await orNotFound(comment.list({ proposalSlug: slug, language, cursor }));
  const obstacle = commentObstacleOf(proposal, viewer);
  const frame = obstacle === null ? await commentFrame(proposal, `/proposals/${slug}`) : null;
  return (
    <Sheet as="section" labelledBy="comments-title" id="comments">
      <Rail />
      <Text>
        <h2 id="comments-title">{t('title')}</h2>
        <ClientWords of={['comment', 'forms']}>
          {frame === null ? null : <CommentForm {...frame} />}
          {obstacle === null ? null : <WhyNot code={obstacle} act="comment" back={`/proposals/${slug}`} />}
          {threads.length === 0 ? (
            <EmptyState level={3} title={t('none')}>
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : (
            <ThreadList threads={threads} frame={frame} />
          )}
        </ClientWords>
        {next === null && cursor === null ? null : (
          <p className="pages">
            {cursor === null ? null : <a href={`${address}#comments`}>{t('newest')}</a>}
            {next === null ? null : (
              <a href={`${address}?${new URLSearchParams({ comments: next })}#comments`}>{t('older')}</a>
            )}
          </p>
        )}
      </Text>
      <Margin>
        <Note>
          {count === 0 ? null : (
            <p>
              <b>{words('comments', { count })}</b>
            </p>
          )}
          <p>{t('note')}</p>
          <p>
            <a href={href('/community-rules')}>{t('rules')}</a>
          </p>
        </Note>
      </Margin>
    </Sheet>
  );
}

/** What the forms of a page of comments share. */
export async function commentFrame(
  proposal: Pick<ShownProposal, 'id' | 'languages'>,
  page: string,
): Promise<CommentFormFrame> {
  const { locale, formats, href } = await reader();
  return {
    locale,
    here: href(page),
    proposalId: proposal.id,
    languages: proposal.languages.map((tag) => ({ value: tag, label: formats.languageChoice(tag) })),
    rulesHref: href('/community-rules'),
  };
}
