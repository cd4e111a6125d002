import { inLanguage } from '@parley/domain/language';
import type { PublishedReport } from '@parley/domain/report';
import { IntervalLegend } from '@parley/ui/intervals';
import { StatusMark } from '@parley/ui/marks';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { reader } from '../shell/reader';

const strong = (chunks: ReactNode) => <b>{chunks}</b>;

/** The three numbers: how many texts pass everywhere, how many wait for votes, how many somebody stops. */
export async function StandingLegend({ report }: { report: PublishedReport }) {
  const t = await getTranslations('home.standing');
  const { formats, locale } = await reader();
  const { concurrent, open, blocked, rejected } = report.statuses;
  const waiting = [...report.parties].sort((a, b) => b.waitedFor - a.waitedFor)[0];
  const below = blocked + rejected;
  return (
    <IntervalLegend
      parts={[
        {
          key: 'concurrent',
          value: formats.number(concurrent),
          text: (
            <>
              <StatusMark status="concurrent" />
              {t.rich(report.final ? 'concurrentFinal' : 'concurrent', { b: strong, count: concurrent })}
            </>
          ),
        },
        {
          key: 'open',
          value: formats.number(open),
          text: (
            <>
              <StatusMark status="open" />
              {t.rich('open', { b: strong, count: open })}{' '}
              {waiting === undefined || waiting.waitedFor === 0
                ? null
                : t('waiting', { count: waiting.waitedFor, name: inLanguage(waiting.name, locale).text })}
            </>
          ),
        },
        {
          key: 'blocked',
          value: formats.number(below),
          text: (
            <>
              <StatusMark status="blocked" />
              {t.rich('blocked', { b: strong, count: below })}{' '}
              {rejected === 0 ? null : t('rejected', { count: rejected })}
            </>
          ),
        },
      ]}
    />
  );
}
