import 'server-only';
import type { Caller } from '@parley/api/root';
import type { TextRow } from '@parley/ui/list';
import { NoBreak } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { AddressedIn } from '../comment/addressed-in';
import { CommentWords } from '../comment/comment-words';
import { addressOfComment } from '../comment/shown-comments';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { OwnTexts } from './own-texts';
import { Refusal } from './refusal';
import { signedInReader } from './signed-in';

type MyComment = Awaited<ReturnType<Caller['comment']['mine']>>['comments'][number];

/** What the viewer said in discussions, and what became of it. */
export async function MyCommentsPart({ cursor }: { cursor: string | null }) {
  const { locale } = await signedInReader('/mine/comments');
  const t = await getTranslations('mine.comments');
  const { comment } = await serverApi();
  const { comments, next } = await comment.mine({ language: locale, cursor });
  const rows = await Promise.all(comments.map(commentRow));
  return <OwnTexts part="comments" rows={rows} cursor={cursor} next={next} begin={t('read')} />;
}

async function commentRow(comment: MyComment): Promise<TextRow> {
  const t = await getTranslations('mine.comments');
  const words = await getTranslations('comment');
  const { formats, href, locale } = await reader();
  const { commentId, body, state, about, answers, createdAt, editedAt } = comment;
  const { addressedIn, proposal, decision } = comment;
  return {
    key: commentId,
    text: (
      <div lang={otherLanguage(body, locale)}>
        <CommentWords text={body.text} />
      </div>
    ),
    meta: (
      <>
        <b>{t(`state.${state}`)}</b> ·{' '}
        <a href={href(`/proposals/${proposal.slug}`)} lang={otherLanguage(proposal.title, locale)}>
          {proposal.title.text}
        </a>
        {about === null ? null : ` · ${words(`about.${about.kind}`, { number: about.number })}`} ·{' '}
        <NoBreak>{formats.date(createdAt)}</NoBreak>
        {editedAt === null ? null : ` · ${words('edited', { date: formats.date(editedAt) })}`}
        {answers === 0 ? null : ` · ${t('answers', { count: answers })}`}
      </>
    ),
    side: (
      <>
        <p>
          <a href={`${href(addressOfComment(commentId))}#${commentId}`}>{t('open')}</a>
        </p>
        {addressedIn.length === 0 ? null : (
          <p>
            <AddressedIn addressedIn={addressedIn} />
          </p>
        )}
        <Refusal decision={decision} />
      </>
    ),
  };
}
