import type { Metadata } from 'next';
import { readTextView } from '../../../../features/clause/text-views';
import { CommentsSection } from '../../../../features/comment/comments-section';
import { readDiscussionQuery } from '../../../../features/comment/discussion-query';
import { PositionsSection } from '../../../../features/official-position/positions-section';
import { ClauseList } from '../../../../features/proposal/clause-list';
import { cursorIn } from '../../../../features/proposal/cursor-in';
import { loadEdition, loadProposal } from '../../../../features/proposal/load-proposal';
import { ProposalHead } from '../../../../features/proposal/proposal-head';
import { TimelineSection } from '../../../../features/proposal/timeline-section';
import { StatementsSection } from '../../../../features/statement/statements-section';

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary } = await loadProposal((await params).slug);
  return { title: title.text, description: summary.text };
}

export default async function ProposalPage({ params, searchParams }: Props) {
  const proposal = await loadProposal((await params).slug);
  const asked = await searchParams;
  const edition = await loadEdition(proposal.round?.slug ?? null);
  return (
    <>
      <ProposalHead proposal={proposal} />
      <ClauseList proposal={proposal} edition={edition} view={readTextView(asked.view)} />
      <PositionsSection proposal={proposal} />
      <StatementsSection proposal={proposal} cursor={cursorIn('statement', asked.statements)} />
      <TimelineSection proposal={proposal} />
      <CommentsSection proposal={proposal} query={readDiscussionQuery(asked)} />
    </>
  );
}
