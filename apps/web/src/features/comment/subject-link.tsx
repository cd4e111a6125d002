import type { CommentSubject } from '@parley/domain/comment';
import { TapLink } from '@parley/ui/button';
import { VisuallyHidden } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import type { ShownProposal } from '../proposal/shown-proposal';
import { reader } from '../shell/reader';
import { discussionAddress } from './discussion-query';

/** Beside a clause or a statement: how much is said about it, and the way there. */
export async function SubjectLink({ proposal, about }: { proposal: ShownProposal; about: CommentSubject }) {
  const t = await getTranslations('comment.about');
  const { href } = await reader();
  const { kind, number } = about;
  const count =
    proposal.commentSubjects.find((one) => one.kind === kind && one.number === number)?.count ?? 0;
  return (
    <TapLink href={href(discussionAddress(proposal.slug, { about }))}>
      {t('read', { count })} <VisuallyHidden>({t(kind, { number })})</VisuallyHidden>
    </TapLink>
  );
}
