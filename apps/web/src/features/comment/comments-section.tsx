import { commentOrders } from '@parley/domain/comment';
import { Pages } from '@parley/ui/list';
import { Margin, Note, Rail, Sheet, Text, Views } from '@parley/ui/sheet';
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
import { type DiscussionQuery, discussionAddress, subjectKey } from './discussion-query';
import { ThreadList } from './thread-list';

type Props = { proposal: ShownProposal; query: DiscussionQuery };

/** The discussion of a proposal, or what is said about a part of it: the form first, then what others wrote. */
export async function CommentsSection({ proposal, query }: Props) {
  const t = await getTranslations('comment');
  const words = await getTranslations('words');
  const { viewer, locale: language, href } = await reader();
  const { slug } = proposal;
  const { about, order, cursor, quote } = query;
  const address = (change: Partial<DiscussionQuery>, anchor?: string) =>
    href(discussionAddress(slug, { about, order, ...change }, anchor));
  const { comment } = await serverApi();
  const { threads, next, count } = await orNotFound(
    comment.list({ proposalSlug: slug, about, order, language, cursor }),
  );
  const obstacle = commentObstacleOf(proposal, viewer);
  const frame = obstacle === null ? await commentFrame(proposal, `/proposals/${slug}`) : null;
  return (
    <Sheet as="section" labelledBy="comments-title" id="comments">
      <Rail />
      <Text>
        <h2 id="comments-title">{t('title')}</h2>
        <ClientWords of={['comment', 'forms']}>
          {about === null ? null : (
            <p>
              {t('about.only', { subject: t(`about.${about.kind}`, { number: about.number }) })}{' '}
              <a href={address({ about: null })}>{t('about.everything')}</a>
            </p>
          )}
          {frame === null ? null : about === null ? (
            <CommentForm key="all" {...frame} subjects={await subjectOptions(proposal)} />
          ) : (
            <CommentForm key={subjectKey(about)} {...frame} about={subjectKey(about)} />
          )}
          {obstacle === null ? null : <WhyNot code={obstacle} act="comment" back={`/proposals/${slug}`} />}
          {threads.length === 0 ? (
            <EmptyState level={3} title={t('none')}>
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : (
            <>
              <Views
                label={t('order.label')}
                views={commentOrders.map((one) => ({
                  key: one,
                  href: address({ order: one }),
                  label: t(`order.${one}`),
                  current: one === order,
                }))}
              />
              <ThreadList
                threads={threads}
                frame={frame}
                quote={quote}
                quoteHref={(commentId, threadId) => address({ cursor, quote: commentId }, threadId)}
              />
            </>
          )}
        </ClientWords>
        <Pages
          newest={cursor === null ? null : address({})}
          newestLabel={t('newest')}
          older={next === null ? null : address({ cursor: next })}
          olderLabel={t('older')}
        />
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

/** What a comment can be about, as a form asks for it. A statement is chosen where it stands. */
async function subjectOptions({ clauses }: ShownProposal) {
  const t = await getTranslations('comment.about');
  return [
    { value: '', label: t('all') },
    ...clauses.map(({ number }) => ({ value: `clause-${number}`, label: t('clause', { number }) })),
  ];
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
