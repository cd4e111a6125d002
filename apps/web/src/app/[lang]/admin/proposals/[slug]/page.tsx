import { isDomainErrorCode } from '@parley/domain/error';
import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import {
  doneActs,
  GovernedProposalPage,
} from '../../../../../features/governed-proposal/governed-proposal-page';
import { loadGovernedProposal } from '../../../../../features/governed-proposal/load-governed-proposal';
import { NotAllowed } from '../../../../../features/shell/not-allowed';
import { reader } from '../../../../../features/shell/reader';

type Asked = { done?: string | string[]; refused?: string | string[] };
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('governed-proposal'))('title'), robots: { index: false } };
}

export default async function AdminProposalPage({ params, searchParams }: Props) {
  const { viewer, locale } = await reader();
  if (permissionObstacle(viewer, 'proposal.govern', new Date()) !== null)
    return <NotAllowed whose="administration" action="proposal.govern" />;
  const { done, refused } = await searchParams;
  const errors = await getTranslations('errors');
  return (
    <GovernedProposalPage
      proposal={await loadGovernedProposal((await params).slug, locale)}
      done={doneActs.find((one) => one === done) ?? null}
      refused={isDomainErrorCode(refused) ? errors(refused) : null}
    />
  );
}
