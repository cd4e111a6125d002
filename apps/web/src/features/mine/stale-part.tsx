import 'server-only';
import { randomUUID } from 'node:crypto';
import { Rows, type TextRow } from '@parley/ui/list';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { comparePage } from '../clause/clause-pages';
import { DiffText } from '../clause/diff-text';
import { ClauseBallot } from '../proposal/clause-ballot';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import type { StaleVotes } from './my-votes';
import { type VotesQuery, votesAddress } from './votes-query';

type Props = { stale: StaleVotes; query: VotesQuery };

const shownFirst = 3;

/** Above the list of all votes the first of those that wait. Nothing shows where there are none. */
export async function StaleSheet({ stale, query }: Props) {
  const t = await getTranslations('clause.stale');
  const { href } = await reader();
  if (stale.length === 0) return null;
  return (
    <Sheet as="section" labelledBy="stale" id="stale-votes">
      <Rail />
      <Text>
        <h2 id="stale">{t('title')}</h2>
        <p>{t('lead', { count: stale.length })}</p>
        <StaleRows stale={stale.slice(0, shownFirst)} query={query} />
        {stale.length > shownFirst ? (
          <p>
            <a href={href(votesAddress({ round: query.round, kind: 'stale' }))}>
              {t('all', { count: stale.length })}
            </a>
          </p>
        ) : null}
      </Text>
    </Sheet>
  );
}

/** All votes on words that have changed since, where somebody has asked for these alone. */
export async function StalePart({ stale, query }: Props) {
  const t = await getTranslations('clause.stale');
  if (stale.length > 0)
    return (
      <>
        <p>{t('lead', { count: stale.length })}</p>
        <StaleRows stale={stale} query={query} />
      </>
    );
  return (
    <EmptyState title={t('none')} level={2}>
      <p>{t('noneText')}</p>
    </EmptyState>
  );
}

/** Each is confirmed, changed or left here. */
async function StaleRows({ stale, query }: Props) {
  const rows = await Promise.all(stale.map((vote) => staleRow(vote, query)));
  return (
    <ClientWords of={['proposal', 'words', 'clause']}>
      <Rows two rows={rows} />
    </ClientWords>
  );
}

async function staleRow(vote: StaleVotes[number], { round, kind }: VotesQuery): Promise<TextRow> {
  const ballot = await getTranslations('proposal.ballot');
  const words = await getTranslations('words');
  const { href, locale } = await reader();
  const here = `${votesAddress({ round, kind })}${kind === 'stale' ? '' : '#stale-votes'}`;
  const { itemId, number, proposal, version, nowVersion, text, amendment } = vote;
  const compareHref =
    proposal === null || version === null || nowVersion === null
      ? null
      : href(comparePage(proposal.slug, number, version, nowVersion));
  return {
    key: itemId,
    text: (
      <span lang={text?.language}>
        {amendment === null ? text?.text : <DiffText runs={amendment.diff.runs} />}
      </span>
    ),
    meta: (
      <>
        {words('clause', { number })}
        {proposal === null ? null : (
          <>
            {' · '}
            <a href={href(`/proposals/${proposal.slug}#clause-${number}`)} lang={proposal.title.language}>
              {proposal.title.text}
            </a>
          </>
        )}
      </>
    ),
    side: (
      <ClauseBallot
        locale={locale}
        here={href(here)}
        itemId={itemId}
        language={text?.language ?? locale}
        label={ballot('label', { number })}
        operationId={randomUUID()}
        choice={null}
        counts
        stale={{ itemId: vote.staleItemId, choice: vote.choice, compareHref }}
      />
    ),
  };
}
