import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MySecurityPart } from '../../../../features/account/my-security';

type Props = { searchParams: Promise<{ done?: string | string[]; problem?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mine.security'))('title') };
}

export default async function MySecurityPage({ searchParams }: Props) {
  const { done, problem } = await searchParams;
  const word = (one: string | string[] | undefined) => (typeof one === 'string' ? one : null);
  return <MySecurityPart done={word(done)} problem={word(problem)} />;
}
