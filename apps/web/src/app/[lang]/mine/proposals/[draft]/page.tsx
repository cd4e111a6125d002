import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signedInReader } from '../../../../../features/mine/signed-in';
import { DraftPage } from '../../../../../features/own-proposal/draft-page';
import { loadDraft } from '../../../../../features/own-proposal/load-draft';

type Props = { params: Promise<{ draft: string }>; searchParams: Promise<{ saved?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('own-proposal'))('title') };
}

export default async function MyDraftPage({ params, searchParams }: Props) {
  const { draft } = await params;
  const { locale } = await signedInReader(`/mine/proposals/${draft}`);
  return <DraftPage draft={await loadDraft(draft, locale)} saved={(await searchParams).saved === 'yes'} />;
}
