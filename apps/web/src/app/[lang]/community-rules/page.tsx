import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CommunityRules } from '../../../features/guide/community-rules';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('guide.rules'))('title') };
}

export default function CommunityRulesPage() {
  return <CommunityRules />;
}
