import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignalsPage } from '../../../../features/moderation/signals-page';
import { NotAllowed } from '../../../../features/shell/not-allowed';
import { reader } from '../../../../features/shell/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('moderation.signalList'))('title'), robots: { index: false } };
}

export default async function ModerationSignalsPage() {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'signal.read', new Date()) !== null)
    return <NotAllowed whose="moderation" action="signal.read" />;
  return <SignalsPage />;
}
