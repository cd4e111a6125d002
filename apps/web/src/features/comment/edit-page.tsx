import 'server-only';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { loadProposal } from '../proposal/load-proposal';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { EditForm } from './edit-form';
import { loadThread } from './load-thread';
import { addressOfComment, anchorOf } from './shown-comments';

/** Where somebody writes their comment anew; or why there is nothing to change. */
export async function EditPage({ commentId }: { commentId: string }) {
  const t = await getTranslations('comment');
  const { viewer, href, locale, formats } = await reader();
  const thread = await loadThread(commentId);
  if (viewer === null) {
    redirect(href(`/sign-in?${new URLSearchParams({ to: href(`${addressOfComment(commentId)}/edit`) })}`));
  }
  const proposal = await loadProposal(thread.proposal.slug);
  const comment = [thread.comment, ...thread.answers.rows].find((one) => one.commentId === commentId);
  const isMine = comment?.state === 'shown' && comment.isMine;
  return (
    <Sheet kind="head">
      <Rail />
      <Text>
        <h1>{t('editTitle')}</h1>
        {!isMine ? (
          <EmptyState title={t('editNothing')}>
            <p>{t('editNothingText')}</p>
          </EmptyState>
        ) : (
          <ClientWords of={['comment', 'forms']}>
            <EditForm
              locale={locale}
              commentId={commentId}
              body={(comment.body.original ?? comment.body).text}
              language={(comment.body.original ?? comment.body).language}
              languages={proposal.languages.map((tag) => ({
                value: tag,
                label: formats.languageChoice(tag),
              }))}
              backHref={`${href(addressOfComment(commentId))}#${anchorOf(comment)}`}
            />
          </ClientWords>
        )}
      </Text>
    </Sheet>
  );
}
