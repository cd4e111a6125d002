import { Key } from '@parley/ui/bar';
import { Findings } from '@parley/ui/finding';
import { Rail, Sheet, Wide } from '@parley/ui/sheet';
import { Read, Small } from '@parley/ui/text';
import { FigureTools } from './figure-tools';
import { byWeakest, standing } from './order';
import type { Reading } from './reading';
import { TextFinding } from './text-finding';

const shownAtMost = 4;

/** What all agree on: the first section of every report. Where that is nothing, what comes closest. */
export function Agreement({ reading }: { reading: Reading }) {
  const { report, t, here, state } = reading;
  const agreed = standing(report.items, 'concurrent');
  const closest = byWeakest(
    report.items.filter(({ status, weakest }) => status.kind !== 'rejected' && weakest),
  );
  const isNone = agreed.length === 0;
  const texts = (isNone ? closest : agreed).slice(0, shownAtMost);
  const title = t(isNone ? 'agree.none' : 'agree.title');
  return (
    <Sheet as="section" id="agree" labelledBy="agree-title">
      <Rail ordinal="1" />
      <Wide>
        <h2 id="agree-title">{title}</h2>
        {isNone ? (
          <Read>
            <p>{t('agree.noneText', { state })}</p>
          </Read>
        ) : null}
        <BarKey reading={reading} />
        <Findings>
          {texts.map((item) => (
            <TextFinding
              key={item.id}
              item={item}
              reading={reading}
              table={reading.query.table === 'agree'}
            />
          ))}
        </Findings>
        <Small>
          {t('agree.note', {
            shown: reading.count(texts.length),
            total: reading.count((isNone ? closest : agreed).length),
          })}
        </Small>
        <p>
          {isNone ? null : (
            <>
              <a href={here({ show: 'concurrent' })}>
                {t('texts.concurrent', { count: reading.count(agreed.length) })}
              </a>{' '}
              ·{' '}
            </>
          )}
          <a href={here({ show: 'all' })}>{t('agree.all', { count: report.items.length })}</a>
        </p>
        <FigureTools reading={reading} section="agree" title={title} table="agree" />
      </Wide>
    </Sheet>
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
