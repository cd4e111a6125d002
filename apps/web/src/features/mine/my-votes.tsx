import 'server-only';
import type { Caller } from '@parley/api/root';
import { choices } from '@parley/domain/vote';
import { Button, LinkButton } from '@parley/ui/button';
import { Filter, Filters } from '@parley/ui/form';
import { Pages, Rows } from '@parley/ui/list';
import { Rail, Sheet, Text, Views } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { reader } from '../shell/reader';
import { LastChange } from './last-change';
import { MineHead } from './mine-head';
import { signedInReader } from './signed-in';
import { StalePart, StaleSheet } from './stale-part';
import { voteRow } from './vote-row';
import { type VotesQuery, votesAddress } from './votes-query';

export type StaleVotes = Awaited<ReturnType<Caller['vote']['stale']>>;
export type MyVotes = Awaited<ReturnType<Caller['vote']['mine']>>;

/** Everything the viewer voted on, the newest first; each vote can be changed here while its round is open. */
export async function MyVotesPart({ query }: { query: VotesQuery }) {
  const { locale } = await signedInReader('/mine');
  const t = await getTranslations('mine.votes');
  const { vote } = await serverApi();
  const { kind, round: roundSlug, cursor } = query;
  const [mine, allStale] = await Promise.all([
    vote.mine({ language: locale, choice: kind === 'stale' ? null : kind, roundSlug, cursor }),
    vote.stale({ language: locale }),
  ]);
  const stale = allStale.filter(({ round }) => roundSlug === null || round.slug === roundSlug);
  const total = choices.reduce((sum, one) => sum + mine.counts[one], 0);
  const lead = total === 0 ? t('leadNone') : t('lead', { count: total });
  return (
    <>
      <MineHead part="votes" lead={lead}>
        <LastChange query={query} />
      </MineHead>
      {kind === 'stale' ? null : <StaleSheet stale={stale} query={query} />}
      <Sheet>
        <Rail />
        <Text>
          {mine.rounds.length === 0 ? <NoVotes /> : <List mine={mine} stale={stale} query={query} />}
        </Text>
      </Sheet>
    </>
  );
}

async function NoVotes() {
  const t = await getTranslations('mine.votes');
  const { href } = await reader();
  return (
    <EmptyState title={t('none')} actions={<LinkButton href={href('/vote')}>{t('vote')}</LinkButton>}>
      <p>{t('noneText')}</p>
    </EmptyState>
  );
}

type ListProps = { mine: MyVotes; stale: StaleVotes; query: VotesQuery };

async function List({ mine, stale, query }: ListProps) {
  const t = await getTranslations('mine.votes');
  const { href } = await reader();
  const { round, kind } = query;
  return (
    <>
      {mine.rounds.length > 1 || round !== null ? <RoundFilter mine={mine} query={query} /> : null}
      <Views
        label={t('filter')}
        views={[
          {
            key: 'all',
            href: href(votesAddress({ round })),
            label: t('all', { count: mine.counts.agree + mine.counts.disagree + mine.counts.pass }),
            current: kind === null,
          },
          ...choices.map((one) => ({
            key: one,
            href: href(votesAddress({ round, kind: one })),
            label: t(`only.${one}`, { count: mine.counts[one] }),
            current: kind === one,
          })),
          ...(stale.length === 0 && kind !== 'stale'
            ? []
            : [
                {
                  key: 'stale',
                  href: href(votesAddress({ round, kind: 'stale' })),
                  label: t('only.stale', { count: stale.length }),
                  current: kind === 'stale',
                },
              ]),
        ]}
      />
      {kind === 'stale' ? <StalePart stale={stale} query={query} /> : <Votes mine={mine} query={query} />}
    </>
  );
}

async function Votes({ mine, query }: { mine: MyVotes; query: VotesQuery }) {
  const t = await getTranslations('mine.votes');
  const { href } = await reader();
  const { round, kind, cursor } = query;
  const rows = await Promise.all(mine.votes.map((vote) => voteRow(vote, query)));
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t('noneSuch')} level={2}>
          <p>{t('noneSuchText')}</p>
        </EmptyState>
      ) : (
        <Rows two rows={rows} />
      )}
      <Pages
        newest={cursor === null ? null : href(votesAddress({ round, kind }))}
        newestLabel={t('newest')}
        older={mine.next === null ? null : href(votesAddress({ round, kind, cursor: mine.next }))}
        olderLabel={t('older')}
      />
    </>
  );
}

async function RoundFilter({ mine, query }: { mine: MyVotes; query: VotesQuery }) {
  const t = await getTranslations('mine.votes');
  const { href } = await reader();
  return (
    <Filters action={href('/mine')}>
      {query.kind === null ? null : <input type="hidden" name="kind" value={query.kind} />}
      <Filter
        name="round"
        label={t('round')}
        defaultValue={query.round ?? ''}
        options={[
          { value: '', label: t('everyRound') },
          ...mine.rounds.map(({ slug, title }) => ({ value: slug, label: title.text })),
        ]}
      />
      <Button look="quiet">{t('show')}</Button>
    </Filters>
  );
}
