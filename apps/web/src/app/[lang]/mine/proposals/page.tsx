import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { doneActs, OwnProposalsPage } from '../../../../features/own-proposal/own-proposals-page';

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('own-proposal'))('title') };
}

export default async function MyProposalsPage({ searchParams }: Props) {
  const { done } = await searchParams;
  return <OwnProposalsPage done={doneActs.find((one) => one === done) ?? null} />;
}
