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
import { StalePart } from './stale-part';
import { voteRow } from './vote-row';
import { type VotesQuery, votesAddress } from './votes-query';

export type MyVotes = Awaited<ReturnType<Caller['vote']['mine']>>;

/** Everything the viewer voted on, the newest first; each vote can be changed here while its round is open. */
export async function MyVotesPart({ query }: { query: VotesQuery }) {
  const { locale } = await signedInReader('/mine');
  const t = await getTranslations('mine.votes');
  const { vote } = await serverApi();
  const { choice, round: roundSlug, cursor } = query;
  const mine = await vote.mine({ language: locale, choice, roundSlug, cursor });
  const total = choices.reduce((sum, one) => sum + mine.counts[one], 0);
  const lead = total === 0 ? t('leadNone') : t('lead', { count: total });
  return (
    <>
      <MineHead part="votes" lead={lead}>
        <LastChange query={query} />
      </MineHead>
      <StalePart />
      <Sheet>
        <Rail />
        <Text>{mine.rounds.length === 0 ? <NoVotes /> : <List mine={mine} query={query} />}</Text>
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

async function List({ mine, query }: { mine: MyVotes; query: VotesQuery }) {
  const t = await getTranslations('mine.votes');
  const { href } = await reader();
  const { round, choice, cursor } = query;
  const rows = await Promise.all(mine.votes.map((vote) => voteRow(vote, query)));
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
            current: choice === null,
          },
          ...choices.map((one) => ({
            key: one,
            href: href(votesAddress({ round, choice: one })),
            label: t(`only.${one}`, { count: mine.counts[one] }),
            current: choice === one,
          })),
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t('noneSuch')} level={2}>
          <p>{t('noneSuchText')}</p>
        </EmptyState>
      ) : (
        <Rows two rows={rows} />
      )}
      <Pages
        newest={cursor === null ? null : href(votesAddress({ round, choice }))}
        newestLabel={t('newest')}
        older={mine.next === null ? null : href(votesAddress({ round, choice, cursor: mine.next }))}
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
      {query.choice === null ? null : <input type="hidden" name="choice" value={query.choice} />}
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
