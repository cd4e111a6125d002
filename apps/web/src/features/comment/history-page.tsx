import 'server-only';
import { Rows } from '@parley/ui/list';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { CommentEntry } from './comment-entry';
import { CommentWords } from './comment-words';
import { loadThread } from './load-thread';
import { addressOfComment, anchorOf } from './shown-comments';

/** What a comment says, and what it said before it was edited. */
export async function HistoryPage({ commentId }: { commentId: string }) {
  const t = await getTranslations('comment');
  const { href, locale, formats } = await reader();
  const thread = await loadThread(commentId);
  const comment = [thread.comment, ...thread.answers.rows].find((one) => one.commentId === commentId);
  if (comment === undefined) notFound();
  const edits = await orNotFound((await serverApi()).comment.edits({ commentId: comment.commentId }));
  return (
    <Sheet kind="head">
      <Rail />
      <Text>
        <h1>{t('historyTitle')}</h1>
        <p>
          <a href={`${href(addressOfComment(commentId))}#${anchorOf({ commentId })}`}>{t('flagForm.back')}</a>
        </p>
        <CommentEntry comment={comment} bare />
        {edits.length === 0 ? (
          <EmptyState title={t('historyNone')}>
            <p>{t('historyNoneText')}</p>
          </EmptyState>
        ) : (
          <Rows
            two
            rows={edits.toReversed().map(({ body, replacedAt }) => ({
              key: replacedAt.toISOString(),
              text: (
                <div lang={otherLanguage(body, locale)}>
                  <CommentWords text={body.text} />
                </div>
              ),
              meta: t('until', { date: formats.date(replacedAt), time: formats.time(replacedAt) }),
            }))}
          />
        )}
      </Text>
    </Sheet>
  );
}
