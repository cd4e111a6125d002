import { domainErrorCodes } from '@parley/domain/error';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadThread, moreAnswers } from '../../../../features/comment/load-thread';
import { ThreadPart } from '../../../../features/comment/thread-part';
import { cursorIn } from '../../../../features/proposal/cursor-in';
import { otherLanguage } from '../../../../features/shell/other-language';
import { reader } from '../../../../features/shell/reader';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<'answers' | 'quote' | 'problem', string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { proposal } = await loadThread((await params).id);
  const t = await getTranslations('comment');
  return { title: t('threadOn', { title: proposal.title.text }), robots: { index: false } };
}

export default async function ThreadPage({ params, searchParams }: Props) {
  const t = await getTranslations('comment');
  const { href, locale } = await reader();
  const { id } = await params;
  const thread = await loadThread(id);
  const asked = await searchParams;
  const cursor = cursorIn('comment', asked.answers);
  const shown = cursor === null ? thread : await moreAnswers(thread, cursor);
  const address = href(`/proposals/${thread.proposal.slug}`);
  return (
    <Sheet kind="head">
      <Rail />
      <Text>
        <h1>{t('threadTitle')}</h1>
        <ThreadPart
          thread={shown}
          commentId={id}
          quote={typeof asked.quote === 'string' ? asked.quote : null}
          problem={domainErrorCodes.find((code) => code === asked.problem) ?? null}
        />
      </Text>
      <Margin>
        <Note>
          <h2>{t('thread')}</h2>
          <p>
            <a href={address} lang={otherLanguage(thread.proposal.title, locale)}>
              {thread.proposal.title.text}
            </a>
          </p>
          <p>
            <a href={`${address}#comments`}>{t('allComments')}</a>
          </p>
        </Note>
      </Margin>
    </Sheet>
  );
}
