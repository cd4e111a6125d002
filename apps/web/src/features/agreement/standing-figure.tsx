import type { PublishedReport } from '@parley/domain/report';
import { Figure } from '@parley/ui/figure';
import { IntervalField } from '@parley/ui/intervals';
import { NoBreak } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { fieldItems, ticksFor } from './field-items';
import { StandingLegend } from './standing-legend';

/** All texts of a report in one row at the line that each must pass, with what the three parts of the row mean. */
export async function StandingFigure({ report }: { report: PublishedReport }) {
  const t = await getTranslations('home.standing');
  const { formats, href } = await reader();
  const { concurrent, open, blocked, rejected } = report.statuses;
  const items = fieldItems(report);
  const count = report.items.length;
  const threshold = formats.percent(report.rules.threshold);
  const address = href(`/rounds/${report.round.slug}/report`);
  const asOf = {
    edition: report.edition === null ? t('running') : t('edition', { number: report.edition }),
    date: formats.date(new Date(report.computedAt)),
    votes: report.votes,
    people: report.participants,
  };
  return (
    <Figure
      full
      caption={
        <>
          {t('caption', { count })} {t('asOf', asOf)}{' '}
          {items.length < count ? <>{t('notDrawn', { count: count - items.length })} </> : null}
          <NoBreak>
            <a href={address}>{t('readReport')}</a>
          </NoBreak>
        </>
      }
      tools={[
        { key: 'chart', label: t('chart') },
        { key: 'texts', label: t('texts'), href: `${address}?show=all` },
        { key: 'csv', label: t('csv'), href: `/api/v1/rounds/${report.round.slug}/report.csv` },
      ]}
    >
      {items.length === 0 ? null : (
        <IntervalField
          items={items}
          threshold={report.rules.threshold * 100}
          label={t('label', { count, concurrent, open, below: blocked + rejected, threshold })}
          thresholdLabel={t('threshold', { threshold })}
          thresholdShort={threshold}
          ticks={ticksFor(report.rules.threshold * 100).map((at) => ({
            at,
            label: formats.percent(at / 100),
          }))}
        />
      )}
      <StandingLegend report={report} />
    </Figure>
  );
}
