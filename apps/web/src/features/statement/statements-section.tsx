import { TapLink } from '@parley/ui/button';
import { Pages, Rows } from '@parley/ui/list';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { SubjectLink } from '../comment/subject-link';
import { FollowButton } from '../follow/follow-button';
import { statementObstacleOf, voteObstacleOf } from '../proposal/obstacles';
import type { ShownProposal } from '../proposal/shown-proposal';
import { WhyNot } from '../proposal/why-not';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { TranslationNote } from '../translation/translation-note';
import { votePage } from '../vote/vote-pages';
import { StatementForm } from './statement-form';
import { StatementText } from './statement-text';

type Props = {
  proposal: ShownProposal /** Where the page starts; null for the newest. */;
  cursor: string | null;
};

/** The statements beside a proposal, with the reader's votes, and the form for one more. */
export async function StatementsSection({ proposal, cursor }: Props) {
  const t = await getTranslations('statement');
  const { viewer, href } = await reader();
  const { round, slug } = proposal;
  const address = href(`/proposals/${slug}`);
  const { statements, next } = await statementsFrom(proposal, cursor);
  const obstacle = statementObstacleOf(proposal, viewer);
  return (
    <Sheet as="section" labelledBy="statements-title" id="statements">
      <Rail />
      <Text>
        <h2 id="statements-title">{t('title')}</h2>
        <p>{t('lead')}</p>
        {statements.length === 0 ? (
          <EmptyState level={3} title={t('none')}>
            <p>{t('noneText')}</p>
          </EmptyState>
        ) : (
          <StatementRows proposal={proposal} statements={statements} />
        )}
        <Pages
          newest={cursor === null ? null : `${address}#statements`}
          newestLabel={t('newest')}
          older={next === null ? null : `${address}?${new URLSearchParams({ statements: next })}#statements`}
          olderLabel={t('older')}
        />
        <h3 id="write">{t('write')}</h3>
        {round === null || obstacle !== null ? (
          <WhyNot code={obstacle ?? 'round-not-open'} act="statement" back={`/proposals/${slug}`} />
        ) : (
          <ClientWords of={['statement', 'forms']}>
            <StatementForm {...(await formProps(proposal, round))} />
          </ClientWords>
        )}
      </Text>
      <Margin>
        <Note>
          <p>{t('note')}</p>
          {obstacle === null ? (
            <p>
              <a href="#write">{t('write')}</a>
            </p>
          ) : null}
        </Note>
      </Margin>
    </Sheet>
  );
}

async function statementsFrom(proposal: ShownProposal, cursor: string | null) {
  const { round, id, statements } = proposal;
  if (cursor === null || round === null) return statements;
  const { locale: language } = await reader();
  return (await serverApi()).statement.list({ roundSlug: round.slug, proposalId: id, language, cursor });
}

async function formProps(proposal: ShownProposal, round: NonNullable<ShownProposal['round']>) {
  const { locale, href, formats } = await reader();
  return {
    locale,
    here: href(`/proposals/${proposal.slug}`),
    roundId: round.id,
    proposalId: proposal.id,
    limit: round.rules.statementLength,
    strict: round.rules.statements === 'strict',
    languages: proposal.languages.map((tag) => ({ value: tag, label: formats.languageChoice(tag) })),
    voteHref: href(votePage(round.slug)),
    mineHref: href('/mine/statements'),
    rulesHref: href('/community-rules'),
  };
}

async function StatementRows({
  proposal,
  statements,
}: {
  proposal: ShownProposal;
  statements: ShownProposal['statements']['statements'];
}) {
  const t = await getTranslations('statement');
  const words = await getTranslations('words');
  const { href } = await reader();
  const open = proposal.round !== null && proposal.round.state === 'open';
  const mayVote = voteObstacleOf(proposal) === null || voteObstacleOf(proposal) === 'not-signed-in';
  return (
    <Rows
      two
      rows={statements.map(({ statementId, itemId, number, text, choice }) => ({
        key: statementId,
        text: <StatementText text={text} />,
        meta: (
          <>
            {words('statement', { number })} <TranslationNote id={statementId} text={text} />
          </>
        ),
        side: (
          <>
            {choice === null ? null : t('you', { choice: words(choice) })}{' '}
            {open && mayVote && proposal.round !== null ? (
              <TapLink href={href(`/rounds/${proposal.round.slug}/vote?first=${itemId}`)}>
                {choice === null ? t('vote', { number }) : words('change')}
              </TapLink>
            ) : null}{' '}
            <SubjectLink proposal={proposal} about={{ kind: 'statement', number }} />
            <FollowButton what={{ kind: 'statement', statementId }} name={words('statement', { number })} />
          </>
        ),
      }))}
    />
  );
}
