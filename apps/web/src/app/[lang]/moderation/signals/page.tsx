import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ModeratorsOnly } from '../../../../features/moderation/moderators-only';
import { SignalsPage } from '../../../../features/moderation/signals-page';
import { reader } from '../../../../features/shell/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('moderation.signalList'))('title'), robots: { index: false } };
}

export default async function ModerationSignalsPage() {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'signal.read', new Date()) !== null) return <ModeratorsOnly />;
  return <SignalsPage />;
}
