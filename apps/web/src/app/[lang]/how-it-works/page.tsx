import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HowItWorks } from '../../../features/guide/how-it-works';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('guide.how'))('title') };
}

export default function HowItWorksPage() {
  return <HowItWorks />;
}
