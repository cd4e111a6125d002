import type { PublishedReport } from '@parley/domain/report';
import { Views } from '@parley/ui/sheet';
import { VisuallyHidden } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { ReadClauses } from '../clause/read-clauses';
import { type TextView, TextViews } from '../clause/text-views';
import { ClientWords } from '../shell/client-words';
import { ClausePart } from './clause';
import type { ShownProposal } from './shown-proposal';

type Props = { proposal: ShownProposal; edition: PublishedReport | null; view: TextView };

/** The text, clause by clause, below the parts of the page. */
export async function ClauseList({ proposal, edition, view }: Props) {
  const t = await getTranslations('proposal.parts');
  const { clauses, statements, commentCount } = proposal;
  const count = (value: number) => <span className="small">&nbsp;{value}</span>;
  return (
    <>
      <Views
        label={t('label')}
        views={[
          {
            key: 'text',
            href: '#text',
            label: (
              <>
                {t('text')} {count(clauses.length)}
              </>
            ),
            current: true,
          },
          {
            key: 'statements',
            href: '#statements',
            label: (
              <>
                {t('statements')} {statements.next === null ? count(statements.statements.length) : null}
              </>
            ),
          },
          { key: 'positions', href: '#positions', label: t('positions') },
          { key: 'history', href: '#history', label: t('history') },
          {
            key: 'comments',
            href: '#comments',
            label: (
              <>
                {t('comments')} {count(commentCount)}
              </>
            ),
          },
        ]}
      />
      <h2 id="text">
        <VisuallyHidden>{t('clauses')}</VisuallyHidden>
      </h2>
      <TextViews proposal={proposal} current={view} />
      {view === 'full' ? (
        <ClientWords of={['proposal', 'words', 'reservation', 'forms', 'clause']}>
          {proposal.clauses.map((clause) => (
            <ClausePart key={clause.number} clause={clause} proposal={proposal} edition={edition} />
          ))}
        </ClientWords>
      ) : (
        <ReadClauses proposal={proposal} view={view} />
      )}
    </>
  );
}
