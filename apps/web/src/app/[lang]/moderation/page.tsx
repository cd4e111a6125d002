import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { QueuePage } from '../../../features/moderation/queue-page';
import { queueQuery } from '../../../features/moderation/queue-query';
import { NotAllowed } from '../../../features/shell/not-allowed';
import { reader } from '../../../features/shell/reader';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('moderation'))('title'), robots: { index: false } };
}

export default async function ModerationPage({ searchParams }: Props) {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'case.read', new Date()) !== null)
    return <NotAllowed whose="moderation" action="case.read" />;
  return <QueuePage query={queueQuery(await searchParams)} />;
}
