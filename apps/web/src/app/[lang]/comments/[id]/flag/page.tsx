import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FlagPart } from '../../../../../features/comment/flag-part';
import { loadThread } from '../../../../../features/comment/load-thread';
import { addressOfComment } from '../../../../../features/comment/shown-comments';
import { reader } from '../../../../../features/shell/reader';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('comment.flagForm'))('title'), robots: { index: false } };
}

export default async function FlagPage({ params }: Props) {
  const t = await getTranslations('comment.flagForm');
  const { viewer, href } = await reader();
  const { id } = await params;
  const thread = await loadThread(id);
  if (viewer === null) {
    const back = new URLSearchParams({ to: href(`${addressOfComment(id)}/flag`) });
    redirect(href(`/sign-in?${back}`));
  }
  return (
    <Sheet kind="head">
      <Rail />
      <Text>
        <h1>{t('title')}</h1>
        <Standfirst>{t('lead')}</Standfirst>
        <FlagPart thread={thread} commentId={id} />
      </Text>
      <Margin>
        <Note>
          <p>{t('aside')}</p>
          <p>
            <a href={href('/community-rules')}>{t('rules')}</a>
          </p>
        </Note>
      </Margin>
    </Sheet>
  );
}
