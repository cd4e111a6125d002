import { isDomainErrorCode } from '@parley/domain/error';
import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { doneOf, GovernedRoundPage } from '../../../../../features/round/governed-round-page';
import { loadGovernedRound } from '../../../../../features/round/load-governed-round';
import { NotAllowed } from '../../../../../features/shell/not-allowed';
import { reader } from '../../../../../features/shell/reader';

type Asked = { done?: string | string[]; refused?: string | string[] };
type Props = { params: Promise<{ round: string }>; searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('round'))('title'), robots: { index: false } };
}

export default async function AdminRoundPage({ params, searchParams }: Props) {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'round.govern', new Date()) !== null)
    return <NotAllowed whose="administration" action="round.govern" />;
  const { done, refused } = await searchParams;
  const errors = await getTranslations('errors');
  return (
    <GovernedRoundPage
      round={await loadGovernedRound((await params).round)}
      done={doneOf([done].flat()[0])}
      refused={isDomainErrorCode(refused) ? errors(refused) : null}
    />
  );
}
