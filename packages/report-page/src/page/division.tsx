import type { PublishedItem } from '@parley/domain/report';
import { FindingAside, Findings } from '@parley/ui/finding';
import { Rail, Sheet, Wide } from '@parley/ui/sheet';
import { Read, Small } from '@parley/ui/text';
import { FigureTools } from './figure-tools';
import { ItemLabel } from './item-label';
import { byDivision, pooled, uncertain, uncertainShare } from './order';
import type { Reading } from './reading';
import { TextFinding } from './text-finding';

const shownOfEach = 2;
const labelsShown = 8;

/** What divides countries and groups, what is uncertain, and where size would have won. */
export function Division({ reading }: { reading: Reading }) {
  const { report, t, percent } = reading;
  const byCountry = byDivision(report.items, 'party').slice(0, shownOfEach);
  const byGroup = byDivision(report.items, 'group')
    .filter((item) => !byCountry.includes(item))
    .slice(0, shownOfEach);
  const unsure = uncertain(report.items);
  const overruled = pooled(report);
  return (
    <Sheet as="section" id="divide" labelledBy="divide-title">
      <Rail ordinal="2" />
      <Wide>
        <h2 id="divide-title">{t('divide.title')}</h2>
        {byCountry.length + byGroup.length === 0 ? (
          <Read>
            <p>{t('divide.none')}</p>
          </Read>
        ) : null}
        <Divided title={t('divide.countries')} items={byCountry} kind="party" reading={reading} />
        <Divided title={t('divide.groups')} items={byGroup} kind="group" reading={reading} />
        {byCountry.length + byGroup.length > 0 ? (
          <>
            <Small>{t('divide.note')}</Small>
            <FigureTools reading={reading} section="divide" title={t('divide.title')} table="divide" />
          </>
        ) : null}
        <Findings>
          <FindingAside title={t('divide.uncertain')}>
            <p>
              {t('divide.uncertainText', { count: unsure.length, share: percent(uncertainShare) })}{' '}
              <Labels items={unsure} reading={reading} />
            </p>
          </FindingAside>
          {report.parties.length > 0 ? (
            <FindingAside title={t('divide.pooled')}>
              <p>
                {t('divide.pooledText', {
                  count: overruled.length,
                  threshold: percent(report.rules.threshold),
                })}{' '}
                <Labels items={overruled} reading={reading} />
              </p>
              {overruled.length > 0 ? <p>{t('divide.pooledNote')}</p> : null}
            </FindingAside>
          ) : null}
        </Findings>
      </Wide>
    </Sheet>
  );
}

type DividedProps = { title: string; items: PublishedItem[]; kind: 'party' | 'group'; reading: Reading };

function Divided({ title, items, kind, reading }: DividedProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <Findings>
        {items.map((item) => (
          <TextFinding key={item.id} item={item} reading={reading} table={reading.query.table === 'divide'}>
            <Difference item={item} kind={kind} reading={reading} />
          </TextFinding>
        ))}
      </Findings>
    </>
  );
}

function Difference({
  item,
  kind,
  reading,
}: {
  item: PublishedItem;
  kind: 'party' | 'group';
  reading: Reading;
}) {
  const division = item.divisions[kind];
  if (division === null) return null;
  const points = (share: number) => Math.round(share * 100);
  const sentence = reading.t('divide.difference', {
    most: reading.nameOf({ kind, name: division.most }),
    least: reading.nameOf({ kind, name: division.least }),
    points: points(division.difference),
    low: reading.count(points(division.lower)),
    high: reading.count(points(division.upper)),
  });
  // A group's name starts with a small letter in the middle of other sentences.
  return <>{sentence.charAt(0).toLocaleUpperCase(reading.reader.locale) + sentence.slice(1)}</>;
}

/** Names of texts in a row; the rest is counted. */
function Labels({ items, reading }: { items: PublishedItem[]; reading: Reading }) {
  const rest = items.length - labelsShown;
  return (
    <>
      {items.slice(0, labelsShown).map((item, index) => (
        <span key={item.id}>
          {index > 0 ? ', ' : ''}
          <ItemLabel item={item} reading={reading} />
        </span>
      ))}
      {rest > 0 ? ` ${reading.t('divide.more', { count: reading.count(rest) })}` : null}
      {items.length > 0 ? '.' : null}
    </>
  );
}
