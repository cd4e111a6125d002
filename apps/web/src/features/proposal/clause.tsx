import { randomUUID } from 'node:crypto';
import type { PublishedReport } from '@parley/domain/report';
import { Numbered } from '@parley/ui/list';
import { VisuallyHidden } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { BracketedText } from '../clause/bracketed-text';
import { ClauseAside } from '../clause/clause-aside';
import { staleOf } from '../clause/stale-of';
import { SubjectLink } from '../comment/subject-link';
import { ClausePositions } from '../official-position/clause-positions';
import { ReservationPart } from '../reservation/reservation-part';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { ClauseBallot } from './clause-ballot';
import { ClauseFigures } from './clause-figures';
import { ClauseStatus } from './clause-status';
import { voteObstacleOf } from './obstacles';
import type { ShownClause, ShownProposal } from './shown-proposal';

type Props = { clause: ShownClause; proposal: ShownProposal; edition: PublishedReport | null };

/** One clause with its number in the rail, and in the margin where it stands, its figures and the reader's vote. */
export async function ClausePart({ clause, proposal, edition }: Props) {
  const t = await getTranslations('proposal');
  const words = await getTranslations('words');
  const { locale, viewer, href } = await reader();
  const obstacle = voteObstacleOf(proposal);
  const { number, heading, text, itemId, state } = clause;
  return (
    <Numbered
      id={`clause-${number}`}
      ordinal={String(number)}
      label={words('clause', { number })}
      aside={<ClauseAside clause={clause} slug={proposal.slug} />}
      title={<span lang={otherLanguage(heading, locale)}>{heading.text}</span>}
      margin={
        <>
          {itemId === null || edition === null ? null : <ClauseStatus itemId={itemId} edition={edition} />}
          {clause.figures === null ? null : (
            <ClauseFigures figures={clause.figures} parties={proposal.parties} />
          )}
          {itemId === null || state !== 'live' ? (
            <p>{t('notVotable')}</p>
          ) : viewer !== null && obstacle === null ? (
            <ClauseBallot
              locale={locale}
              here={href(`/proposals/${proposal.slug}#clause-${number}`)}
              itemId={itemId}
              language={clause.text.language}
              label={t('ballot.label', { number })}
              operationId={randomUUID()}
              choice={clause.vote?.choice ?? null}
              counts={clause.vote?.counts ?? true}
              stale={staleOf(clause, proposal.slug, href)}
            />
          ) : clause.vote !== null ? (
            <p>{t('you', { choice: words(clause.vote.choice) })}</p>
          ) : viewer === null && obstacle === 'not-signed-in' ? (
            <p>
              <a href={href(`/sign-in?${new URLSearchParams({ to: href(`/proposals/${proposal.slug}`) })}`)}>
                {t('signInToVote')} <VisuallyHidden>{words('clause', { number })}</VisuallyHidden>
              </a>
            </p>
          ) : null}
          <ClausePositions slug={proposal.slug} clause={number} parties={proposal.parties} />
          <p>
            <SubjectLink proposal={proposal} about={{ kind: 'clause', number }} />
          </p>
        </>
      }
    >
      <p lang={otherLanguage(text, locale)}>
        <BracketedText text={text.text} partyCodes={proposal.parties.map(({ code }) => code)} />
      </p>
      <ReservationPart clause={clause} proposal={proposal} mayVote={viewer !== null && obstacle === null} />
    </Numbered>
  );
}
