import 'server-only';
import type { Caller } from '@parley/api/root';
import { slug } from '@parley/domain/id';
import { choices } from '@parley/domain/vote';
import { Key } from '@parley/ui/bar';
import { LinkButton, TapLink } from '@parley/ui/button';
import { Rows } from '@parley/ui/list';
import { Actions, Margin, Note, Rail, Sheet, Text, Wide } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { ClientWords } from '../shell/client-words';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { lastBatchSize } from './batch';
import { CountsLater } from './counts-later';
import { PassReasonForm } from './pass-reason-form';
import { NothingToVoteOn } from './round-state';
import { cardAnchor, passReasonFormId, votedPage, votePage } from './vote-pages';
import { voteQuery } from './vote-query';
import { VotedFigures } from './voted-figures';
import { WhyPassed } from './why-passed';

export type Voted = Awaited<ReturnType<Caller['vote']['lastVotes']>>;

/** After a batch: what was voted, how others voted where that shows, and how to go on. */
export async function VotedPart({ roundSlug }: { roundSlug: string }) {
  if (!slug.safeParse(roundSlug).success) notFound();
  const { viewer, locale, href } = await reader();
  if (viewer === null) {
    redirect(href(`/sign-in?${new URLSearchParams({ to: href(votedPage(roundSlug)) })}`));
  }
  const { vote } = await serverApi();
  const found = await orNotFound(vote.lastVotes({ roundSlug, language: locale }));
  const votes = found.votes.slice(0, Math.max(1, lastBatchSize(found.progress.done)));
  if (votes.length === 0 && found.progress.total === 0) return <NothingToVoteOn />;
  return (
    <>
      <Head found={found} votes={votes} isConfirmed={viewer.emailConfirmed} />
      {votes.length === 0 ? null : <List found={found} votes={votes} />}
    </>
  );
}

type Part = { found: Voted; votes: Voted['votes'] };

async function Head({ found, votes, isConfirmed }: Part & { isConfirmed: boolean }) {
  const t = await getTranslations('vote.done');
  const { href, formats } = await reader();
  const { round, progress } = found;
  const left = Math.max(0, progress.total - progress.done);
  const count = (choice: string) => votes.filter((one) => one.choice === choice).length;
  const parts = choices
    .filter((choice) => count(choice) > 0)
    .map((choice) => t(`did.${choice}`, { count: count(choice) }));
  const isOpen = round.obstacle === null;
  return (
    <Sheet kind="head">
      <Rail />
      <Text>
        <h1>{left === 0 && isOpen ? t('all') : t('saved', { count: votes.length })}</h1>
        <Standfirst>
          {votes.length === 0 ? null : t('you', { what: formats.list(parts) })}{' '}
          {isOpen ? t(left === 0 ? 'noneLeft' : 'left', { count: left }) : t('closed')}
        </Standfirst>
        <Actions>
          {left > 0 && isOpen ? (
            <LinkButton href={`${href(votePage(round.slug))}#${cardAnchor}`}>
              {t('goOn', { count: Math.min(10, left) })}
            </LinkButton>
          ) : null}
          <TapLink href={href(`/rounds/${round.slug}/report`)}>{t('report')}</TapLink>
          <TapLink href={href(`/mine?round=${round.slug}`)}>{t('mine')}</TapLink>
        </Actions>
      </Text>
      <Margin>
        {isConfirmed ? null : <CountsLater />}
        <Note>
          <h2>{t('missing')}</h2>
          <p>
            {t('missingText')} <a href={href('/proposals')}>{t('write')}</a>
          </p>
        </Note>
        <Note>
          <p>{t('change', { until: formats.deadline(round.closesAt, round.timeZone) })}</p>
        </Note>
      </Margin>
    </Sheet>
  );
}

async function List({ found, votes }: Part) {
  const t = await getTranslations('vote.done');
  const words = await getTranslations('words');
  const { href, locale } = await reader();
  const { round, parties } = found;
  const few = tooFewEverywhere(votes);
  return (
    <Sheet as="section" labelledBy="voted-title">
      <Rail />
      <Wide>
        <h2 id="voted-title">{t('others')}</h2>
        {few === null ? (
          <Key agree={words('agree')} pass={words('pass')} disagree={words('disagree')} />
        ) : (
          <p>{t('few', { k: few })}</p>
        )}
        <Rows
          two
          rows={votes.map(({ itemId, kind, number, text, choice, passReason, figures, proposal }) => ({
            key: itemId,
            text: text === null ? t('removed') : <span lang={text.language}>{text.text}</span>,
            meta: (
              <>
                {words(kind === 'clause' ? 'clause' : 'statement', { number })}
                {proposal === null ? null : (
                  <>
                    {' · '}
                    <a
                      href={href(`/proposals/${proposal.slug}`)}
                      lang={otherLanguage(proposal.title, locale)}
                    >
                      {proposal.title.text}
                    </a>
                  </>
                )}
                {' · '}
                <b>{t(`your.${choice}`)}</b>{' '}
                {round.obstacle === null && text !== null ? (
                  <a
                    href={`${href(votePage(round.slug))}${voteQuery({ first: itemId })}#${cardAnchor}`}
                    aria-label={t('changeLabel', { number })}
                  >
                    {words('change')}
                  </a>
                ) : null}
                {choice === 'pass' && round.obstacle === null && text !== null ? (
                  <ClientWords of={['vote', 'words', 'errors']}>
                    <WhyPassed
                      passed={{ itemId, reason: passReason }}
                      formId={`${passReasonFormId}-${itemId}`}
                    />
                    <PassReasonForm
                      id={`${passReasonFormId}-${itemId}`}
                      itemId={itemId}
                      back={votedPage(round.slug)}
                    />
                  </ClientWords>
                ) : null}
              </>
            ),
            side:
              figures === null || few !== null ? null : <VotedFigures figures={figures} parties={parties} />,
          }))}
        />
      </Wide>
    </Sheet>
  );
}

/** The number of people that every country still falls short of for each of these texts; null where one shows. */
function tooFewEverywhere(votes: Voted['votes']): number | null {
  const isFew = ({ figures }: Voted['votes'][number]) =>
    figures?.tally?.parties.every((party) => party.tally === null) ?? false;
  return votes.every(isFew) ? (votes[0]?.figures?.tally?.suppressionK ?? null) : null;
}
