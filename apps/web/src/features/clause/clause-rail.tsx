import type { TextInLanguage } from '@parley/domain/language';
import { Rail } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';

/** The proposal that a page belongs to, and the way back to it. */
export async function ClauseRail({
  proposal,
}: {
  proposal: { number: number; slug: string; title: TextInLanguage };
}) {
  const words = await getTranslations('words');
  const { href, locale } = await reader();
  return (
    <Rail>
      <b>{words('proposal', { number: proposal.number })}</b>{' '}
      <a href={href(`/proposals/${proposal.slug}`)} lang={otherLanguage(proposal.title, locale)}>
        {proposal.title.text}
      </a>
    </Rail>
  );
}
