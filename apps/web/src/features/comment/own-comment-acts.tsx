import { Button } from '@parley/ui/button';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { ownCommentAction } from './own-comment-action';

/** A button by which somebody takes their comment back, or puts it back. */
export async function OwnCommentButton({
  commentId,
  act,
}: {
  commentId: string;
  act: 'withdraw' | 'restore';
}) {
  const t = await getTranslations('comment');
  const { locale } = await reader();
  return (
    <form action={ownCommentAction}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="act" value={act} />
      <Button look="plain">{t(act)}</Button>
    </form>
  );
}
