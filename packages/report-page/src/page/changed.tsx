import type { PublishedChange, PublishedItem } from '@parley/domain/report';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Read, Small } from '@parley/ui/text';
import { StandingFigure } from './change-charts';
import { SupportChanges } from './change-tables';
import type { Reading } from './reading';

type Props = { reading: Reading; change: PublishedChange; ordinal: number };

/** What changed since the edition before, and what each cause contributed. */
export function Changed({ reading, change, ordinal }: Props) {
  const { t, report } = reading;
  return (
    <Sheet as="section" id="changed" labelledBy="changed-title">
      <Rail ordinal={ordinal}>{t('changed.since', { number: change.since })}</Rail>
      <Text>
        <h2 id="changed-title">{t('changed.title')}</h2>
        <Read>
          <p>{sentences(reading, change).join(' ')}</p>
        </Read>
        <StandingFigure reading={reading} change={change} />
        <SupportChanges reading={reading} change={change} />
      </Text>
      <Margin>
        <Note>
          <Small>{t('changed.note')}</Small>
          <Small>{t('changed.withheldNote', { people: 2 * report.rules.suppressionK })}</Small>
        </Note>
      </Margin>
    </Sheet>
  );
}

function sentences(
  { t, reader, report }: Reading,
  { statuses, items, arrived, left }: PublishedChange,
): string[] {
  const { before, after } = statuses.concurrent;
  const kindOf = new Map(report.items.map((item) => [item.id, item]));
  const moved = (is: (was: string, now: PublishedItem) => boolean) =>
    items.flatMap(({ itemId, statusBefore }) => {
      const item = kindOf.get(itemId);
      return item !== undefined && is(statusBefore, item) ? [item.label] : [];
    });
  const isNow = ({ status }: PublishedItem) => status.kind === 'concurrent';
  const named = (arrivals: PublishedChange['arrived']) =>
    arrivals.map(({ label, cause }) =>
      t(cause === 'text' ? 'changed.byText' : 'changed.byModeration', { label }),
    );
  const told = (key: 'joined' | 'fell' | 'arrived' | 'left', names: string[]) =>
    names.length === 0 ? [] : [t(`changed.${key}`, { names: reader.formats.list(names) })];
  return [
    before === after ? t('changed.same', { after }) : t('changed.concurrent', { before, after }),
    ...told(
      'joined',
      moved((was, now) => was !== 'concurrent' && isNow(now)),
    ),
    ...told(
      'fell',
      moved((was, now) => was === 'concurrent' && !isNow(now)),
    ),
    ...told('arrived', named(arrived)),
    ...told('left', named(left)),
  ];
}
