import type { PublishedItem } from '@parley/domain/report';
import { Key } from '@parley/ui/bar';
import { Findings } from '@parley/ui/finding';
import { Rail, Sheet, Wide } from '@parley/ui/sheet';
import { Read, Small } from '@parley/ui/text';
import { FigureTools } from './figure-tools';
import { closest, standing } from './order';
import type { Reading } from './reading';
import { TextFinding } from './text-finding';

const shownAtMost = 4;

/** What all agree on: the first section of every report. Where that is nothing, what comes closest. */
export function Agreement({ reading }: { reading: Reading }) {
  const { report, t, links, state, count } = reading;
  const agreed = standing(report.items, 'concurrent');
  const isNone = agreed.length === 0;
  const texts = isNone ? closest(report) : agreed;
  const title = t(isNone && texts.length > 0 ? 'agree.none' : 'agree.title');
  const shown = texts.slice(0, shownAtMost);
  return (
    <Sheet as="section" id="agree" labelledBy="agree-title">
      <Rail ordinal="1" />
      <Wide>
        <h2 id="agree-title">{title}</h2>
        {isNone ? (
          <Read>
            <p>
              {texts.length > 0
                ? t('agree.noneText', { state })
                : t('agree.fewText', { state, minimum: count(report.rules.minimumVotes) })}
            </p>
          </Read>
        ) : null}
        {shown.length === 0 ? null : <Shown shown={shown} total={texts.length} reading={reading} />}
        <p>
          {isNone || links === null ? null : (
            <>
              <a href={links.here({ show: 'concurrent' })}>
                {t('texts.concurrent', { count: count(agreed.length) })}
              </a>{' '}
              ·{' '}
            </>
          )}
          <a href={links === null ? '#texts' : links.here({ show: 'all' })}>
            {t('agree.all', { count: report.items.length })}
          </a>
        </p>
        {shown.length === 0 ? null : (
          <FigureTools reading={reading} section="agree" title={title} table="agree" />
        )}
      </Wide>
    </Sheet>
  );
}

type ShownProps = { shown: PublishedItem[]; total: number; reading: Reading };

function Shown({ shown, total, reading }: ShownProps) {
  const { t, count, query } = reading;
  return (
    <>
      {query.table === 'agree' ? null : <BarKey reading={reading} />}
      <Findings>
        {shown.map((item) => (
          <TextFinding key={item.id} item={item} reading={reading} table={query.table === 'agree'} />
        ))}
      </Findings>
      <Small>{t('agree.note', { shown: count(shown.length), total: count(total) })}</Small>
    </>
  );
}

export function BarKey({ reading: { words, percent, report } }: { reading: Reading }) {
  return (
    <Key
      agree={words('agree')}
      pass={words('pass')}
      disagree={words('disagree')}
      interval={words('interval', { percent: percent(0.95) })}
      threshold={words('threshold', { percent: percent(report.rules.threshold) })}
    />
  );
}
