import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cursorIn } from '../../../../../../../features/proposal/cursor-in';
import { ReservationsPage } from '../../../../../../../features/reservation/reservations-page';

type Props = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ cursor?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('reservation');
  return { title: t('pageTitle', { number: (await params).number }) };
}

export default async function ClauseReservationsPage({ params, searchParams }: Props) {
  const { slug, number } = await params;
  const cursor = cursorIn('reservation', (await searchParams).cursor);
  return <ReservationsPage slug={slug} number={Number(number)} cursor={cursor} />;
}
