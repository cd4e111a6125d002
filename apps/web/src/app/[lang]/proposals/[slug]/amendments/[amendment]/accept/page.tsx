import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AcceptPart } from '../../../../../../../features/amendment/accept-part';
import { loadAmendment } from '../../../../../../../features/amendment/load-amendment';

type Props = { params: Promise<{ slug: string; amendment: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { amendment: number } = await params;
  const t = await getTranslations('amendment.accept');
  return { title: t('title', { number }), robots: { index: false } };
}

export default async function AcceptPage({ params }: Props) {
  const { slug, amendment: name } = await params;
  const amendment = await loadAmendment(slug, name);
  if (!amendment.mayAccept) notFound();
  return <AcceptPart amendment={amendment} />;
}
