import { LinkButton, TapLink } from '@parley/ui/button';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { reader } from '../shell/reader';
import type { AskedCards } from './vote-part';

export function StatePage({
  title,
  actions,
  children,
}: {
  title: string;
  actions: ReactNode;
  children: ReactNode;
}) {
  return (
    <Sheet kind="head">
      <Rail />
      <Text>
        <EmptyState level={1} title={title} actions={actions}>
          {children}
        </EmptyState>
      </Text>
    </Sheet>
  );
}

/** A round in which nobody can vote now: when it opens, or when it closed and where its results are. */
export async function RoundNotOpen({ round }: { round: AskedCards['round'] }) {
  const t = await getTranslations('vote.round');
  const { href, formats, viewer } = await reader();
  const title = <span lang={round.title.language}>{round.title.text}</span>;
  if (round.obstacle === 'round-not-open') {
    const opens = formats.deadline(round.opensAt, round.timeZone);
    return (
      <StatePage
        title={t('notOpen')}
        actions={
          <LinkButton look="quiet" href={href('/proposals')}>
            {t('read')}
          </LinkButton>
        }
      >
        <p>{t.rich('notOpenText', { round: () => title, opens })}</p>
      </StatePage>
    );
  }
  const closed = formats.deadline(round.closesAt, round.timeZone);
  return (
    <StatePage
      title={t('closed')}
      actions={
        <>
          <LinkButton look="quiet" href={href(`/rounds/${round.slug}/report`)}>
            {t('report')}
          </LinkButton>
          {viewer === null ? null : <TapLink href={href(`/mine?round=${round.slug}`)}>{t('mine')}</TapLink>}
        </>
      }
    >
      <p>{t.rich('closedText', { round: () => title, closed })}</p>
    </StatePage>
  );
}

/** An open round without a text that this reader is asked about. */
export async function NothingToVoteOn() {
  const t = await getTranslations('vote.nothing');
  const { href } = await reader();
  return (
    <StatePage
      title={t('title')}
      actions={
        <LinkButton look="quiet" href={href('/proposals')}>
          {t('proposals')}
        </LinkButton>
      }
    >
      <p>{t('text')}</p>
    </StatePage>
  );
}
