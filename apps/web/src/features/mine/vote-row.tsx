import 'server-only';
import { randomUUID } from 'node:crypto';
import { ChoiceMark } from '@parley/ui/bar';
import { TapLink } from '@parley/ui/button';
import type { TextRow } from '@parley/ui/list';
import { More, NoBreak } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { cardAnchor, votePage } from '../vote/vote-pages';
import { voteQuery } from '../vote/vote-query';
import { ChangeForm } from './change-form';
import type { MyVotes } from './my-votes';
import { type VotesQuery, votesAddress } from './votes-query';

type Vote = MyVotes['votes'][number];

/** One vote: what was voted on, how, and the way to change it while its round is open. */
export async function voteRow(vote: Vote, query: VotesQuery): Promise<TextRow> {
  const t = await getTranslations('mine.votes');
  const words = await getTranslations('words');
  const reservations = await getTranslations('reservation');
  const { href, formats, locale } = await reader();
  const passed = await getTranslations('vote.passed');
  const amend = await getTranslations('amendment');
  const { itemId, kind, number, text, choice, proposal, round, amendment } = vote;
  return {
    key: itemId,
    text: text === null ? <em>{t('removed')}</em> : <span lang={text.language}>{text.text}</span>,
    meta: (
      <>
        <NoBreak>
          <ChoiceMark choice={choice} /> <b>{t(`your.${choice}`)}</b>
        </NoBreak>
        {vote.passReason === null ? '' : ` · ${passed(`reason.${vote.passReason}`)}`}
        {vote.matters ? ` · ${t('matters')}` : ''} ·{' '}
        {amendment === null
          ? words(kind === 'clause' ? 'clause' : 'statement', { number })
          : amend('title', { number: `${number}.${amendment.number}` })}
        {proposal === null ? null : (
          <>
            {' · '}
            <a href={href(`/proposals/${proposal.slug}`)} lang={proposal.title.language}>
              {proposal.title.text}
            </a>
          </>
        )}
        {' · '}
        <span lang={round.title.language}>{round.title.text}</span>
        {' · '}
        <NoBreak>{formats.date(vote.castAt)}</NoBreak>
        {vote.counts ? null : <> · {t('notCounted')}</>}
        {vote.reservation === null ? null : (
          <>
            {' · '}
            {reservations('mine')}{' '}
            <q lang={otherLanguage(vote.reservation.body, locale)}>{vote.reservation.body.text}</q> (
            {reservations(`state.${vote.reservation.state}`)})
          </>
        )}
        {vote.isStale ? <> · {t('stale')}</> : null}
      </>
    ),
    side: vote.isChangeable ? (
      <More summary={words('change')}>
        <ChangeForm vote={vote} back={votesAddress(query)} operationId={randomUUID()} />
        <TapLink href={`${href(votePage(round.slug))}${voteQuery({ first: itemId })}#${cardAnchor}`}>
          {t('openCard')}
        </TapLink>
      </More>
    ) : null,
  };
}
