import { Entry } from '@parley/ui/thread';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { addressOfComment, anchorOf, type ShownComment } from './shown-comments';

type Props = {
  comment: ShownComment;
  /** Below its words: the way to answer, for a comment of the first level. */
  children?: ReactNode;
  /** Quoted on a page about itself: nothing can be done with it there. */
  bare?: boolean;
};

type Words = Awaited<ReturnType<typeof getTranslations<'comment'>>>;

/** For whom somebody speaks, and whether more than their own word says so. */
const speaksFor = (
  { organisation, tier }: NonNullable<Extract<ShownComment, { author: unknown }>['author']>,
  t: Words,
): string | undefined =>
  organisation === null
    ? undefined
    : t(tier === 'organisation' ? 'organisationConfirmed' : 'organisationNamed', { organisation });

/** One comment: who speaks, when, in which language, and what can be done. A hidden one says by which rule. */
export async function CommentEntry({ comment, children, bare = false }: Props) {
  const t = await getTranslations('comment');
  const words = await getTranslations('words');
  const { href, locale, formats, viewer } = await reader();
  const { commentId, createdAt } = comment;
  const when = (
    <a href={`${href(addressOfComment(commentId))}#${anchorOf(comment)}`}>
      <time dateTime={createdAt.toISOString()}>
        {t('when', { date: formats.date(createdAt), time: formats.time(createdAt) })}
      </time>
    </a>
  );
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
  const { body, author, isMine, isFlagged, state } = comment;
  return (
    <Entry
      id={anchorOf(comment)}
      author={author?.displayName ?? t('erased')}
      about={
        author === null
          ? undefined
          : [author.party?.text ?? t('noParty'), author.sector?.text, speaksFor(author, t)]
              .filter((part) => part !== undefined)
              .join(' · ')
      }
      when={when}
      text={body.text}
      lang={otherLanguage(body, locale)}
      note={
        state === 'pending'
          ? t('waits')
          : body.language === locale
            ? undefined
            : words('writtenIn', { language: formats.languageName(body.language) })
      }
      mine={isMine}
      acts={
        bare ? undefined : isFlagged ? (
          <span>{t('flagged')}</span>
        ) : isMine || viewer === null || state === 'pending' ? undefined : (
          <a href={href(`${addressOfComment(commentId)}/flag`)}>{t('flag')}</a>
        )
      }
    >
      {children}
    </Entry>
  );
}
