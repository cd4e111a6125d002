import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PublicLog } from '../../../../features/moderation/public-log';
import { cursorOf } from '../../../../features/moderation/queue-query';
import { cursorIn } from '../../../../features/proposal/cursor-in';

type Props = { searchParams: Promise<{ after?: string | string[]; looks?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('moderation.publicLog'))('title') };
}

export default async function ModerationLogPage({ searchParams }: Props) {
  const { after, looks } = await searchParams;
  return <PublicLog after={cursorOf(after)} looks={cursorIn('earlyLook', looks)} />;
}
