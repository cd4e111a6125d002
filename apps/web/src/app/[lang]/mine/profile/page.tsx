import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MyProfilePart } from '../../../../features/mine/my-profile';

type Props = { searchParams: Promise<{ saved?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mine.profile'))('title') };
}

export default async function MyProfilePage({ searchParams }: Props) {
  const { saved } = await searchParams;
  const known = (['profile', 'digest', 'consent'] as const).find((part) => part === saved);
  return <MyProfilePart saved={known ?? null} />;
}
