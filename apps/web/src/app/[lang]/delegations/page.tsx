import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DelegationsPage } from '../../../features/official-position/delegations-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('official-position.delegations'))('title') };
}

export default function Page() {
  return <DelegationsPage />;
}
