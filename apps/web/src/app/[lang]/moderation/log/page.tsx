import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PublicLog } from '../../../../features/moderation/public-log';
import { cursorOf } from '../../../../features/moderation/queue-query';

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('moderation.publicLog'))('title') };
}

export default async function ModerationLogPage({ searchParams }: Props) {
  return <PublicLog after={cursorOf((await searchParams).after)} />;
}
