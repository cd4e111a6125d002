import 'server-only';
import type { Caller } from '@parley/api/root';
import { domainErrorCodes } from '@parley/domain/error';
import { followKey } from '@parley/domain/follow';
import { Button, LinkButton } from '@parley/ui/button';
import { ErrorSummary } from '@parley/ui/form';
import { Pages, Rows, type TextRow } from '@parley/ui/list';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { NoBreak } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { addressOfComment } from '../comment/shown-comments';
import { FollowButton, loadFollows } from '../follow/follow-button';
import { MineHead } from '../mine/mine-head';
import { signedInReader } from '../mine/signed-in';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { markReadAction } from './mark-read-action';

type Found = Awaited<ReturnType<Caller['news']['list']>>;
type Props = { before: string | null; problem: string | null };

/** What happened on what the viewer wrote, voted on or follows; then all that they follow. */
export async function MyNewsPart({ before, problem }: Props) {
  const { locale, href } = await signedInReader('/mine/news');
  const t = await getTranslations('mine.news');
  const errors = await getTranslations('errors');
  const forms = await getTranslations('forms');
  const found = await (await serverApi()).news.list({ language: locale, before });
  const rows = await Promise.all(found.news.map(newsRow));
  const code = domainErrorCodes.find((one) => one === problem);
  return (
    <>
      <MineHead part="news" lead={t('lead')}>
        <ErrorSummary
          title={forms('summary', { count: 1 })}
          problems={code === undefined ? [] : [{ text: errors(code) }]}
        />
      </MineHead>
      <Sheet>
        <Rail />
        <Text>
          {rows.length === 0 ? (
            <EmptyState
              title={t('none')}
              actions={
                <LinkButton look="quiet" href={href('/proposals')}>
                  {t('choose')}
                </LinkButton>
              }
            >
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : (
            <>
              {before === null && found.news.some(({ isUnread }) => isUnread) ? (
                <form action={markReadAction}>
                  <input type="hidden" name="until" value={found.until} />
                  <Button look="quiet">{t('markRead')}</Button>
                </form>
              ) : null}
              <Rows two rows={rows} />
            </>
          )}
          <Pages
            newest={before === null ? null : href('/mine/news')}
            newestLabel={t('newest')}
            older={
              found.next === null ? null : href(`/mine/news?${new URLSearchParams({ before: found.next })}`)
            }
            olderLabel={t('older')}
          />
        </Text>
      </Sheet>
      <FollowsPart />
    </>
  );
}

async function newsRow({
  at,
  kind,
  commentId,
  clause,
  statement,
  proposal,
  isUnread,
}: Found['news'][number]): Promise<TextRow> {
  const t = await getTranslations('mine.news');
  const words = await getTranslations('words');
  const { href, formats, locale } = await reader();
  const anchor = clause !== null ? `#clause-${clause}` : statement !== null ? '#statements' : '';
  const where =
    commentId !== null
      ? `${href(addressOfComment(commentId))}#${commentId}`
      : proposal === null
        ? href('/mine/statements')
        : `${href(`/proposals/${proposal.slug}`)}${anchor}`;
  const part =
    clause !== null
      ? words('clause', { number: clause })
      : statement !== null
        ? words('statement', { number: statement })
        : null;
  return {
    key: `${at.toISOString()} ${kind} ${commentId ?? ''} ${part ?? ''} ${proposal?.slug ?? ''}`,
    text: <a href={where}>{isUnread ? <b>{t(`kind.${kind}`)}</b> : t(`kind.${kind}`)}</a>,
    meta: (
      <>
        {isUnread ? <b>{t('unread')}</b> : null}
        {isUnread ? ' · ' : null}
        {proposal === null ? null : (
          <>
            <span lang={otherLanguage(proposal.title, locale)}>{proposal.title.text}</span> ·{' '}
          </>
        )}
        {part === null ? null : `${part} · `}
        <NoBreak>{formats.date(at)}</NoBreak>
      </>
    ),
  };
}

async function FollowsPart() {
  const t = await getTranslations('mine.news');
  const words = await getTranslations('words');
  const { href, locale } = await reader();
  const follows = await loadFollows();
  const addressOf = (what: (typeof follows)[number]['what']) =>
    what.kind === 'proposal'
      ? `/proposals/${what.slug}`
      : what.kind === 'domain'
        ? `/domains/${what.code}`
        : null;
  return (
    <Sheet as="section" labelledBy="follows-title" id="follows">
      <Rail />
      <Text>
        <h2 id="follows-title">{t('follows')}</h2>
        {follows.length === 0 ? (
          <p>{t('followsNone')}</p>
        ) : (
          <Rows
            two
            rows={follows.map(({ what, name, number }) => {
              const address = addressOf(what);
              const title = (
                <span lang={name === null ? undefined : otherLanguage(name, locale)}>
                  {name?.text ?? t('gone')}
                </span>
              );
              return {
                key: followKey(what),
                text: address === null ? title : <a href={href(address)}>{title}</a>,
                meta: number === null ? t(`what.${what.kind}`) : words('statement', { number }),
                side: <FollowButton what={what} name={name?.text ?? ''} />,
              };
            })}
          />
        )}
      </Text>
    </Sheet>
  );
}
