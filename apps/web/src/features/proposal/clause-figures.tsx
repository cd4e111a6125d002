import type { TextInLanguage } from '@parley/domain/language';
import { tallySize } from '@parley/domain/vote';
import { PartyMark, StatusMark } from '@parley/ui/marks';
import { NoBreak } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { shapeOf } from '../agreement/parties';
import { reader } from '../shell/reader';
import type { ShownClause } from './shown-proposal';

type Props = {
  figures: NonNullable<ShownClause['figures']>;
  parties: readonly { code: string; name: TextInLanguage }[];
};

/** Live figures by country, each with its n, or the reason why they do not show. */
export async function ClauseFigures({ figures, parties }: Props) {
  const t = await getTranslations('proposal.figures');
  const { formats } = await reader();
  const { hidden, tally } = figures;
  if (hidden === 'vote-first') {
    return (
      <p>
        <StatusMark status="hidden" />
        {t('vote-first')}
      </p>
    );
  }
  if (tally === null) return <p>{t(hidden ?? 'round-not-open')}</p>;
  if (tally.parties.every((party) => party.tally === null))
    return <p>{t('allFew', { k: tally.suppressionK })}</p>;
  return (
    <p>
      {t('agree')}{' '}
      {tally.parties.map(({ party, tally: own }) => (
        <span key={party}>
          <NoBreak>
            <PartyMark {...shapeOf(party, parties)} />
            {party}{' '}
            {own === null ? (
              t('few', { k: tally.suppressionK })
            ) : (
              <>
                <b>{formats.percent(own.agree / Math.max(1, tallySize(own)))}</b>{' '}
                {t('n', { count: tallySize(own) })}
              </>
            )}
          </NoBreak>{' '}
        </span>
      ))}
    </p>
  );
}
