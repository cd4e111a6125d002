import { inLanguage } from '@parley/domain/language';
import type { PublishedItem, PublishedMinority } from '@parley/domain/report';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Small } from '@parley/ui/text';
import { ItemLabel } from './item-label';
import type { Reading } from './reading';

const shownAtMost = 8;

/** The side that loses first where most are agreed: a concurrent text with a minority is what one must not miss. */
export function withMinority({ report }: Reading): PublishedItem[] {
  const has = report.items.filter(({ minorities }) => minorities.length > 0);
  const share = ({ minorities }: PublishedItem) =>
    minorities.reduce((most, { people, votes }) => Math.max(most, people / votes), 0);
  const isConcurrent = ({ status }: PublishedItem) => (status.kind === 'concurrent' ? 1 : 0);
  return has.sort(
    (a, b) => isConcurrent(b) - isConcurrent(a) || share(b) - share(a) || (a.id < b.id ? -1 : 1),
  );
}

/** Positions that lost and stand beside their text all the same. */
export function Minorities({ reading, ordinal }: { reading: Reading; ordinal: number }) {
  const { t, count } = reading;
  const texts = withMinority(reading);
  const shown = texts.slice(0, shownAtMost);
  return (
    <Sheet as="section" id="minority" labelledBy="minority-title">
      <Rail ordinal={ordinal} />
      <Text>
        <h2 id="minority-title">{t('minority.title')}</h2>
        <ul className="method">
          {shown.map((item) => {
            const { text, lang } = reading.textOf(item);
            return (
              <li key={item.id}>
                <b>
                  <ItemLabel item={item} reading={reading} />
                </b>
                <span>
                  <span lang={lang}>{text}</span>{' '}
                  {item.minorities.map((one) => sentence(one, reading)).join(' ')}{' '}
                  <Reservations item={item} reading={reading} />
                </span>
              </li>
            );
          })}
        </ul>
        <Small>{t('minority.shown', { shown: count(shown.length), total: count(texts.length) })}</Small>
      </Text>
      <Margin>
        <Note>
          <Small>{t('minority.note')}</Small>
        </Note>
      </Margin>
    </Sheet>
  );
}

/** The way to the words themselves, which stand beside the clause. */
function Reservations({ item, reading }: { item: PublishedItem; reading: Reading }) {
  const { proposalSlug, kind, label, minorities } = item;
  const isReserved = minorities.some(({ position }) => position === 'reservation');
  if (!isReserved || proposalSlug === null || kind !== 'clause' || reading.links === null) return null;
  const address = `/proposals/${proposalSlug}/clauses/${label}/reservations`;
  return <a href={reading.links.href(address)}>{reading.t('minority.read')}</a>;
}

function sentence({ kind, name, position, people, votes }: PublishedMinority, reading: Reading): string {
  const sector = reading.report.coverage.find((one) => one.sector === name);
  const shown =
    kind === 'sector' && sector !== undefined
      ? inLanguage(sector.name, reading.reader.locale).text
      : reading.nameOf({ kind, name });
  return reading.t(`minority.${position}`, {
    name: shown,
    percent: reading.percent(people / votes),
    people: reading.count(people),
    votes: reading.count(votes),
  });
}
