import type { PublishedReport } from '@parley/domain/report';
import { ClientWords } from '../shell/client-words';
import { ClausePart } from './clause';
import type { ShownProposal } from './shown-proposal';

type Props = { proposal: ShownProposal; edition: PublishedReport | null };

/** The text, clause by clause. */
export function ClauseList({ proposal, edition }: Props) {
  return (
    <ClientWords of={['proposal', 'words']}>
      {proposal.clauses.map((clause) => (
        <ClausePart key={clause.number} clause={clause} proposal={proposal} edition={edition} />
      ))}
    </ClientWords>
  );
}
