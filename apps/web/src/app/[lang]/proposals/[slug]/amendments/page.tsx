import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AmendmentList } from '../../../../../features/amendment/amendment-list';
import { loadAmendments } from '../../../../../features/amendment/load-amendment';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { proposal } = await loadAmendments((await params).slug);
  return { title: `${(await getTranslations('amendment.list'))('title')} · ${proposal.title.text}` };
}

export default async function AmendmentsPage({ params }: Props) {
  return <AmendmentList list={await loadAmendments((await params).slug)} />;
}
