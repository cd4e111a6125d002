import { LinkButton } from '@parley/ui/button';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { FollowButton } from '../follow/follow-button';
import { Deadline } from '../shell/deadline';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { voteObstacleOf } from './obstacles';
import type { ShownProposal } from './shown-proposal';
import { WhyNot } from './why-not';

/** Title, what it says in one sentence, and how far the reader is with it. */
export async function ProposalHead({ proposal }: { proposal: ShownProposal }) {
  const words = await getTranslations('words');
  const { locale, href } = await reader();
  const { number, domain, title, summary } = proposal;
  return (
    <Sheet kind="head">
      <Rail>
        <b>{words('proposal', { number })}</b>{' '}
        <a href={href(`/proposals#${domain.code}`)} lang={otherLanguage(domain.name, locale)}>
          {domain.name.text}
        </a>
      </Rail>
      <Text>
        <h1 lang={otherLanguage(title, locale)}>{title.text}</h1>
        <Standfirst lang={otherLanguage(summary, locale)}>{summary.text}</Standfirst>
      </Text>
      <Margin>
        <Standing proposal={proposal} />
      </Margin>
    </Sheet>
  );
}

async function Standing({ proposal }: { proposal: ShownProposal }) {
  const t = await getTranslations('proposal');
  const words = await getTranslations('words');
  const { viewer } = await reader();
  const { slug, title, state, round, clauses, statements, commentCount, answer } = proposal;
  const votable = clauses.filter((clause) => clause.state === 'live');
  const next = votable.find(({ vote }) => vote === null);
  const obstacle = voteObstacleOf(proposal);
  return (
    <Note>
      <h2>
        {round === null
          ? t(`state.${state}`)
          : t('stateIn', { state: t(`state.${state}`), round: round.title.text })}
      </h2>
      {answer.standing === 'overdue' ? (
        <p>
          <b>{t('answer.overdueShort')}</b> <a href="#history">{t('timeline.response')}</a>
        </p>
      ) : null}
      {round === null ? null : (
        <p>
          <Deadline at={round.closesAt} zone={round.timeZone} past={round.state !== 'open'} />{' '}
          {round.daysLeft === null || round.daysLeft === 0 ? null : t('daysLeft', { count: round.daysLeft })}
        </p>
      )}
      <p>
        {words('clauses', { count: clauses.length })},{' '}
        <a href="#statements">
          {statements.next === null
            ? words('statements', { count: statements.statements.length })
            : t('manyStatements', { count: statements.statements.length })}
        </a>
        , <a href="#comments">{words('comments', { count: commentCount })}</a>
      </p>
      {viewer === null ? null : (
        <p>
          {t('votedOn', { done: votable.filter(({ vote }) => vote !== null).length, total: votable.length })}
        </p>
      )}
      <FollowButton what={{ kind: 'proposal', slug }} name={title.text} />
      {obstacle === null && next !== undefined ? (
        <LinkButton href={`#clause-${next.number}`}>{t('voteOnClause', { number: next.number })}</LinkButton>
      ) : null}
      {obstacle === 'not-signed-in' ? <p>{t('figures.visitor')}</p> : null}
      {obstacle === null ? null : <WhyNot code={obstacle} act="vote" back={`/proposals/${slug}`} />}
    </Note>
  );
}
