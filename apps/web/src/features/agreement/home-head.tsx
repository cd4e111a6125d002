import { LinkButton, TapLink } from '@parley/ui/button';
import { Actions, Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { Deadline } from '../shell/deadline';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { Home, OpenRound } from './load-home';
import { OtherAgreements } from './other-agreements';

/** The question, what to do about it, and until when. */
export async function HomeHead({ home: { agreement, round, others } }: { home: Home }) {
  const t = await getTranslations('home');
  const { href, locale, formats } = await reader();
  const { question, summary, counts, parties } = agreement;
  return (
    <Sheet kind="head">
      <Rail />
      <Text>
        <h1 lang={otherLanguage(question, locale)}>{question.text}</h1>
        <Standfirst lang={otherLanguage(summary, locale)}>{summary.text}</Standfirst>
        <Actions aside={round === null ? undefined : <VoteAside round={round} />}>
          {round === null ? null : (
            <LinkButton href={href(`/rounds/${round.slug}/vote`)}>
              {round.progress.done === 0 ? t('vote') : t('voteOn')}
            </LinkButton>
          )}
          <TapLink href={href('/proposals')}>{t('readProposals', { count: counts.proposals })}</TapLink>
        </Actions>
      </Text>
      <Margin>
        {round === null ? (
          <Note>
            <h2>{t('noRound.title')}</h2>
            <p>{t('noRound.text')}</p>
          </Note>
        ) : (
          <Note>
            <h2>{t('roundOpen', { round: round.title.text })}</h2>
            <p>
              <Deadline at={round.closesAt} zone={round.timeZone} />{' '}
              {t('daysLeft', { count: round.daysLeft ?? 0 })}
            </p>
          </Note>
        )}
        <Note>
          <h2>{t('seen.title')}</h2>
          <p>{t('seen.text', { parties: formats.list(parties.map(({ name }) => name.text)) })}</p>
        </Note>
        <OtherAgreements agreements={others} />
      </Margin>
    </Sheet>
  );
}

async function VoteAside({ round: { progress } }: { round: OpenRound }) {
  const t = await getTranslations('home');
  if (progress.done === 0) return t('voteAside');
  if (progress.done >= progress.total) return t('votedAll', { total: progress.total });
  return t('voted', progress);
}
