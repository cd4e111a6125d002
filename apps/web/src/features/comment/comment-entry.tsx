import { Entry } from '@parley/ui/thread';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { TranslationNote } from '../translation/translation-note';
import { AddressedIn } from './addressed-in';
import { CommentWords } from './comment-words';
import { OwnCommentButton } from './own-comment-acts';
import { addressOfComment, anchorOf, type ShownComment } from './shown-comments';

type Props = {
  comment: ShownComment;
  /** Below its words: the way to answer, for a comment of the first level. */
  children?: ReactNode;
  /** Quoted on a page about itself: nothing can be done with it there. */
  bare?: boolean;
  /** Where an answer begins with its words; none where this reader may not write. */
  quoteHref?: string | undefined;
};

type Author = NonNullable<Extract<ShownComment, { author: unknown }>['author']>;

/** For whom somebody speaks, and whether more than their own word says so. */
async function speaksFor({ organisation, tier }: Author): Promise<string> {
  const t = await getTranslations('comment');
  const tiers = await getTranslations('organisation.tiers');
  return organisation === null
    ? tiers(tier)
    : t(tier === 'organisation' ? 'organisationConfirmed' : 'organisationNamed', { organisation });
}

/** One comment: who speaks, when, in which language, and what can be done. A hidden one says by which rule. */
export async function CommentEntry({ comment, children, bare = false, quoteHref }: Props) {
  const t = await getTranslations('comment');
  const { href, locale, formats, viewer } = await reader();
  const { commentId, createdAt } = comment;
  const when = (
    <a href={`${href(addressOfComment(commentId))}#${anchorOf(comment)}`}>
      <time dateTime={createdAt.toISOString()}>
        {t('when', { date: formats.date(createdAt), time: formats.time(createdAt) })}
      </time>
    </a>
  );
  if (comment.state === 'withdrawn') {
    return (
      <Entry
        id={anchorOf(comment)}
        author={t('withdrawnTitle')}
        when={when}
        text={null}
        withheld={t(comment.isMine ? 'withdrawnMine' : 'withdrawn')}
        acts={comment.isMine ? <OwnCommentButton commentId={commentId} act="restore" /> : undefined}
      >
        {children}
      </Entry>
    );
  }
  if (comment.state === 'hidden') {
    const { rule } = comment;
    return (
      <Entry
        id={anchorOf(comment)}
        author={t('hiddenTitle')}
        when={when}
        text={null}
        withheld={
          rule === null ? (
            t('hidden')
          ) : (
            <a href={`${href('/community-rules')}#rule-${rule.number}`}>
              {t('hiddenBy', { number: rule.number, title: rule.title.text })}
            </a>
          )
        }
      >
        {children}
      </Entry>
    );
  }
  const { body, author, isMine, isFlagged, state, editedAt, about, addressedIn } = comment;
  const own = addressOfComment(commentId);
  const mayAct = !bare && viewer !== null;
  return (
    <Entry
      id={anchorOf(comment)}
      author={author?.displayName ?? t('erased')}
      about={
        author === null
          ? undefined
          : [author.party?.text ?? t('noParty'), author.sector?.text, await speaksFor(author)]
              .filter((part) => part !== undefined)
              .join(' · ')
      }
      when={
        <>
          {when}
          {about === null ? null : (
            <>
              {' · '}
              {t(`about.${about.kind}`, { number: about.number })}
            </>
          )}
          {editedAt === null ? null : (
            <>
              {' · '}
              {t('edited', { date: formats.date(editedAt) })}{' '}
              <a href={href(`${own}/history`)}>{t('history')}</a>
            </>
          )}
        </>
      }
      text={<CommentWords text={body.text} />}
      lang={otherLanguage(body, locale)}
      note={
        state === 'pending' ? (
          t('waits')
        ) : body.language === locale && body.original === null ? undefined : (
          <TranslationNote id={commentId} text={body} />
        )
      }
      outcome={addressedIn.length === 0 ? undefined : <AddressedIn addressedIn={addressedIn} />}
      mine={isMine}
      acts={
        !mayAct ? undefined : (
          <>
            {quoteHref === undefined || state !== 'shown' ? null : <a href={quoteHref}>{t('quote')}</a>}
            {isMine && state === 'shown' ? <a href={href(`${own}/edit`)}>{t('edit')}</a> : null}
            {isMine ? <OwnCommentButton commentId={commentId} act="withdraw" /> : null}
            {isFlagged ? (
              <span>{t('flagged')}</span>
            ) : isMine || state === 'pending' ? null : (
              <a href={href(`${own}/flag`)}>{t('flag')}</a>
            )}
          </>
        )
      }
    >
      {children}
    </Entry>
  );
}
