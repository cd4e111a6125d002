import type { PublishedItem } from '@parley/domain/report';
import { Tools } from '@parley/ui/figure';
import { Rows } from '@parley/ui/list';
import { Full, Sheet, Views } from '@parley/ui/sheet';
import { Small } from '@parley/ui/text';
import { BarKey } from './agreement';
import { ItemLabel } from './item-label';
import { byMatters, standing } from './order';
import type { Reading, ReportLinks } from './reading';
import { type TextList, textLists, textOrders } from './report-query';
import { TallyBars } from './tally-bars';
import { GroupLine, TierLine } from './text-finding';
import { TextNotes } from './text-notes';
import { TextStanding } from './text-standing';

const pageSize = 20;
const standings: readonly PublishedItem['status']['kind'][] = ['concurrent', 'rejected', 'blocked', 'open'];

/** Every text with its figures, by where it stands, a page at a time. */
export function AllTexts({ reading, list }: { reading: Reading; list: TextList }) {
  const { report, t, links, count } = reading;
  const kinds = list === 'all' ? standings : [list];
  const texts =
    reading.query.order === 'matters'
      ? byMatters(report.items.filter(({ status }) => kinds.includes(status.kind)))
      : kinds.flatMap((kind) => standing(report.items, kind));
  const start = links === null ? 0 : Math.min(reading.query.from, Math.max(1, texts.length)) - 1;
  const shown = links === null ? texts : texts.slice(start, start + pageSize);
  const sizes = { all: report.items.length, ...report.statuses };
  return (
    <Sheet as="section" kind={links === null ? 'plain' : 'loose'} id="texts" labelledBy="texts-title">
      <Full>
        {links === null ? (
          <h2 id="texts-title">{t('texts.title')}</h2>
        ) : (
          <Views
            label={t('texts.views')}
            views={textLists.map((key) => ({
              key,
              href: links.here({ show: key, order: reading.query.order }),
              label: t(`texts.${key}`, { count: count(sizes[key]) }),
              current: key === list,
            }))}
          />
        )}
        <Orders reading={reading} list={list} />
        <BarKey reading={reading} />
        {shown.length === 0 ? (
          <p>{t('texts.none')}</p>
        ) : (
          <Rows rows={shown.map((item) => rowOf(item, reading))} />
        )}
        <Small>{t(reading.query.order === 'matters' ? 'texts.noteMatters' : 'texts.note')}</Small>
        {links === null ? null : (
          <Pages reading={reading} links={links} list={list} start={start} total={texts.length} />
        )}
      </Full>
    </Sheet>
  );
}

/** What the list goes by: links, where it is known of any text to whom it matters. */
function Orders({ reading: { report, t, links, query }, list }: { reading: Reading; list: TextList }) {
  if (links === null || !report.items.some(({ mattersTo }) => mattersTo !== null && mattersTo > 0))
    return null;
  return (
    <Tools
      tools={textOrders.map((key) => ({
        key,
        label: t(`texts.by${key === 'matters' ? 'Matters' : 'Weakest'}`),
        ...(key === query.order ? {} : { href: links.here({ show: list, order: key }) }),
      }))}
    />
  );
}

function rowOf(item: PublishedItem, reading: Reading) {
  const { text, lang } = reading.textOf(item);
  return {
    key: item.id,
    text: <span lang={lang}>{text}</span>,
    rail: <TextStanding item={item} reading={reading} />,
    meta: (
      <>
        <ItemLabel item={item} reading={reading} />
        {reading.writtenIn(lang) === null ? null : `. ${reading.writtenIn(lang)}`}{' '}
        <TextNotes item={item} reading={reading} />
      </>
    ),
    side: (
      <>
        <TallyBars item={item} reading={reading} />
        <GroupLine item={item} reading={reading} />
        <TierLine item={item} reading={reading} />
      </>
    ),
  };
}

type PagesProps = { reading: Reading; links: ReportLinks; list: TextList; start: number; total: number };

function Pages({ reading, links, list, start, total }: PagesProps) {
  const { t, words, count } = reading;
  const { order } = reading.query;
  if (total <= pageSize) return null;
  const end = Math.min(start + pageSize, total);
  return (
    <nav className="pages" aria-label={t('texts.pages')}>
      <span>{t('texts.range', { from: count(start + 1), to: count(end), total: count(total) })}</span>
      {start > 0 ? (
        <a href={links.here({ show: list, order, from: Math.max(1, start + 1 - pageSize) })} rel="prev">
          {words('previous')}
        </a>
      ) : null}
      {end < total ? (
        <a href={links.here({ show: list, order, from: end + 1 })} rel="next">
          {words('next')}
        </a>
      ) : null}
    </nav>
  );
}
