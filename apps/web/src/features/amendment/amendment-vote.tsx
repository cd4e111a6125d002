import { randomUUID } from 'node:crypto';
import { Note } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { amendmentPage } from '../clause/clause-pages';
import { ClauseBallot } from '../proposal/clause-ballot';
import { ClauseFigures } from '../proposal/clause-figures';
import { WhyNot } from '../proposal/why-not';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import type { ShownAmendment } from './load-amendment';

/** The figures of an amendment by the round's rule, and the reader's vote. */
export async function AmendmentVote({ amendment }: { amendment: ShownAmendment }) {
  const t = await getTranslations('amendment');
  const { href, locale, viewer } = await reader();
  const { clause, number, proposal, figures, voteObstacle, vote, state } = amendment;
  const page = amendmentPage(proposal.slug, clause, number);
  if (state !== 'open' && state !== 'collision') return null;
  return (
    <Note>
      {figures === null ? null : <ClauseFigures figures={figures} parties={amendment.parties} />}
      {amendment.isOwn ? null : viewer !== null && voteObstacle === null ? (
        <ClientWords of={['proposal', 'words', 'clause']}>
          <ClauseBallot
            locale={locale}
            here={href(page)}
            itemId={amendment.itemId}
            language={amendment.diff.language}
            label={t('label', { number: `${clause}.${number}` })}
            operationId={randomUUID()}
            choice={vote?.choice ?? null}
            counts={vote?.counts ?? true}
          />
        </ClientWords>
      ) : voteObstacle === null ? null : (
        <WhyNot code={voteObstacle} act="vote" back={page} />
      )}
    </Note>
  );
}
