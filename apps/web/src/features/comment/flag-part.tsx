import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { ClientWords } from '../shell/client-words';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { CommentEntry } from './comment-entry';
import { FlagForm } from './flag-form';
import type { LoadedThread } from './load-thread';
import { addressOfComment, anchorOf } from './shown-comments';

/** The comment that is flagged, and the form; or why there is nothing to flag. */
export async function FlagPart({ thread, commentId }: { thread: LoadedThread; commentId: string }) {
  const t = await getTranslations('comment');
  const errors = await getTranslations('errors');
  const { href, locale, viewer } = await reader();
  const comment = [thread.comment, ...thread.answers.rows].find((one) => one.commentId === commentId);
  if (comment === undefined || comment.state !== 'shown') {
    return (
      <EmptyState title={t('flagForm.nothing')}>
        <p>{t('flagForm.nothingText')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <CommentEntry comment={comment} bare />
      {viewer?.emailConfirmed === true ? (
        <ClientWords of={['comment', 'forms']}>
          <FlagForm
            locale={locale}
            commentId={commentId}
            rules={thread.communityRules.map(({ number, title }) => ({
              number,
              title: title.text,
              lang: otherLanguage(title, locale),
            }))}
            backHref={`${href(addressOfComment(commentId))}#${anchorOf(comment)}`}
          />
        </ClientWords>
      ) : (
        <p>{errors('address-not-confirmed')}</p>
      )}
    </>
  );
}
