import { Facts } from '@parley/ui/list';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import { Editions } from './editions';
import { clip, headlineOf } from './headline';
import { byDivision, standing } from './order';
import type { Reading } from './reading';
import { quoteIn } from './rich';

/** What a report is, and what it found, in a sentence and a half. */
export function Head({ reading }: { reading: Reading }) {
  const { report, t, state, links, reader } = reading;
  const { key, ...numbers } = headlineOf(report);
  const { computedAt, round } = report;
  // No vote is taken after the close, however much later the last edition is computed.
  const upTo = new Date(Math.min(Date.parse(computedAt), Date.parse(round.closesAt)));
  const moment = reader.formats.deadline(upTo, round.timeZone);
  return (
    <Sheet kind="head">
      <Rail>
        <b>{report.final ? t('label.final') : reading.editionName}</b>{' '}
        {t('label.of', { round: reading.roundTitle })}, {t('label.to', { moment })}
      </Rail>
      <Text>
        {reading.query.show === null ? (
          <>
            <h1>{t(`headline.${key}`, { ...numbers, state })}</h1>
            <Lead reading={reading} />
          </>
        ) : (
          <>
            <h1 id="texts-title">{t('texts.title')}</h1>
            {links === null ? null : (
              <p>
                <a href={links.here({})}>{t('texts.back')}</a>
              </p>
            )}
          </>
        )}
      </Text>
      {links === null ? null : (
        <Margin>
          {reading.editions.length > 1 ? <Editions reading={reading} links={links} /> : null}
          <Note>
            <Facts
              items={[
                {
                  key: 'data',
                  term: t('files.label'),
                  value: (
                    <>
                      <a href={links.data('json')}>JSON</a> · <a href={links.data('csv')}>CSV</a>
                    </>
                  ),
                },
              ]}
            />
            <p className="small">{t('files.note')}</p>
          </Note>
        </Margin>
      )}
    </Sheet>
  );
}

/** The widest agreement and the deepest division, in the words of the texts themselves. */
function Lead({ reading }: { reading: Reading }) {
  const { report, t, textOf, percent, nameOf } = reading;
  const [agreed] = standing(report.items, 'concurrent');
  const kind = report.parties.length > 1 ? 'party' : 'group';
  const [divided] = byDivision(report.items, kind);
  const least = agreed && leastSupport(agreed);
  const division = divided?.divisions[kind];
  if (least === undefined && !division) return null;
  return (
    <Standfirst>
      {agreed === undefined || least === undefined
        ? null
        : t.rich('lead.widest', {
            text: clip(textOf(agreed).text),
            percent: percent(least),
            quote: quoteIn(textOf(agreed).lang),
          })}{' '}
      {divided === undefined || !division
        ? null
        : t.rich('lead.deepest', {
            text: clip(textOf(divided).text),
            quote: quoteIn(textOf(divided).lang),
            most: percent(supportOf(divided, kind, division.most)),
            least: percent(supportOf(divided, kind, division.least)),
            mostName: nameOf({ kind, name: division.most }),
            leastName: nameOf({ kind, name: division.least }),
          })}
    </Standfirst>
  );
}

type Item = Reading['report']['items'][number];

const supportOf = (item: Item, kind: 'party' | 'group', name: string): number =>
  (kind === 'party' ? item.parties : item.groups)[name]?.support ?? 0;

/** The smallest support in any country or group; none where one of them is withheld. */
function leastSupport(item: Item): number | undefined {
  const tallies = [...Object.values(item.parties), ...Object.values(item.groups)];
  if (tallies.length === 0 || tallies.includes(null)) return undefined;
  return Math.min(...tallies.map((tally) => tally?.support ?? 0));
}
