import type { PublishedItem } from '@parley/domain/report';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Table } from '@parley/ui/table';
import { Small } from '@parley/ui/text';
import { labelOf } from './item-label';
import { standing } from './order';
import type { Reading } from './reading';

const shownAtMost = 12;

/** Texts for which it matters to ask: what is concurrent, and whatever changes with the weights. */
export function weighed(reading: Reading): PublishedItem[] {
  const { items } = reading.report;
  const changing = items.filter(({ weights }) => weights?.changes);
  const others = standing(items, 'concurrent').filter((item) => item.weights && !changing.includes(item));
  return [...changing, ...others].slice(0, shownAtMost);
}

/** Support raw, with each country the same weight, and weighted to the margins of the rules, side by side. */
export function Weights({ reading, ordinal }: { reading: Reading; ordinal: number }) {
  const { t, report } = reading;
  const texts = weighed(reading);
  const { weighting } = report;
  if (weighting === null) return null;
  const figure = (value: number | null | undefined) =>
    value == null ? '–' : reading.reader.formats.percent(value, 1);
  const column = (key: 'raw' | 'equalParties' | 'raked') => ({
    key,
    label: t(`weights.${key}`),
    number: true,
    cell: ({ weights }: PublishedItem) => figure(weights?.[key]),
  });
  return (
    <Sheet as="section" id="weights" labelledBy="weights-title">
      <Rail ordinal={ordinal} />
      <Text>
        <h2 id="weights-title">{t('weights.title')}</h2>
        <Table
          caption={t('weights.caption', { threshold: reading.percent(report.rules.threshold) })}
          rows={texts}
          rowKey={({ id }) => id}
          marked={({ weights }) => weights?.changes ?? false}
          columns={[
            {
              key: 'text',
              label: t('weights.text'),
              cell: (item) => <TextName item={item} reading={reading} />,
            },
            column('raw'),
            column('equalParties'),
            ...(weighting.margins.length > 0 ? [column('raked')] : []),
            {
              key: 'verdict',
              label: t('weights.verdict'),
              cell: ({ weights }) => (weights?.changes ? <b>{t('weights.changes')}</b> : t('weights.holds')),
            },
          ]}
        />
      </Text>
      <WeightsNote reading={reading} weighting={weighting} />
    </Sheet>
  );
}

/** What a text is called in a table, and its first words. */
export function TextName({ item, reading }: { item: PublishedItem; reading: Reading }) {
  const { text, lang } = reading.textOf(item);
  const short = text.length > 70 ? `${text.slice(0, text.lastIndexOf(' ', 70))} …` : text;
  return (
    <>
      {labelOf(item, reading)} <span lang={lang}>{short}</span>
    </>
  );
}

type NoteProps = { reading: Reading; weighting: NonNullable<Reading['report']['weighting']> };

function WeightsNote({ reading, weighting }: NoteProps) {
  const { t, count, reader } = reading;
  const { margins, cap, equalPartiesPeople, rakedPeople } = weighting;
  const sources = reader.formats.list(margins.map(({ source }) => source));
  return (
    <Margin>
      <Note>
        <Small>
          {t('weights.noteRaw')}{' '}
          {equalPartiesPeople === null
            ? null
            : t('weights.noteEqual', { people: count(Math.round(equalPartiesPeople)) })}{' '}
          {margins.length === 0
            ? t('weights.noteNoMargins')
            : rakedPeople === null
              ? t('weights.noteContradiction', { sources })
              : t('weights.noteRaked', { sources, cap: count(cap), people: count(Math.round(rakedPeople)) })}
        </Small>
        <Small>{t('weights.noteNone')}</Small>
      </Note>
    </Margin>
  );
}
