import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MyStandingPart } from '../../../../features/mine/my-standing';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mine.standing'))('title') };
}

export default function MyStandingPage() {
  return <MyStandingPart />;
}
