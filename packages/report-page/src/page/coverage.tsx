import { inLanguage } from '@parley/domain/language';
import { PartyMark } from '@parley/ui/marks';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { ShareCell, Table, Withheld } from '@parley/ui/table';
import { Read, Small } from '@parley/ui/text';
import { FigureTools } from './figure-tools';
import { votesToCome } from './order';
import type { Reading, ReadParty } from './reading';
import { TierTable } from './tier-table';

/** Who voted, by sector and country, how well they are known, and who is missing. */
export function Coverage({ reading }: { reading: Reading }) {
  const { report, t, parties } = reading;
  return (
    <Sheet as="section" id="here" labelledBy="here-title">
      <Rail ordinal="4" />
      <Text>
        <h2 id="here-title">{t('here.title')}</h2>
        <Read>
          <p>{t('here.text', { people: report.participants, votes: report.votes })}</p>
        </Read>
        {parties.length === 0 ? (
          <p>{t('here.noParties')}</p>
        ) : (
          <>
            <CoverageTable reading={reading} />
            <Eligible reading={reading} />
          </>
        )}
        <TierTable reading={reading} />
        {parties.length === 0 ? null : (
          <>
            <Small>{t('here.withheldNote', { k: report.rules.suppressionKFine })}</Small>
            <FigureTools reading={reading} section="here" title={t('here.title')} />
          </>
        )}
      </Text>
      <ToCome reading={reading} />
    </Sheet>
  );
}

/** Who came, of those who might have; nothing where the rules do not say how many these are. */
function Eligible({ reading }: { reading: Reading }) {
  const { t, count, parties, reader } = reading;
  const names = parties.flatMap(({ name, people, eligible }) =>
    eligible === null || people === null
      ? []
      : [
          t('here.eligibleOf', {
            name,
            people: count(people),
            count: count(eligible),
          }),
        ],
  );
  return names.length === 0 ? null : <p>{t('here.eligible', { names: reader.formats.list(names) })}</p>;
}

type Row = {
  key: string;
  name: string;
  lang: string | undefined;
  people: Readonly<Record<string, number | null>>;
};

function CoverageTable({ reading }: { reading: Reading }) {
  const { report, t, parties, reader } = reading;
  const rows: Row[] = report.coverage
    .map(({ sector, name, people }) => {
      const shown = inLanguage(name, reader.locale);
      const lang = shown.language === reader.locale ? undefined : shown.language;
      return { key: sector, name: shown.text, lang, people };
    })
    .sort((a, b) => reader.formats.compare(a.name, b.name));
  const all: Row = {
    key: 'all',
    name: t('here.all'),
    lang: undefined,
    people: Object.fromEntries(parties.map(({ code, people }) => [code, people])),
  };
  return (
    <Table
      caption={t('here.caption')}
      look="coverage"
      rows={[...rows, all]}
      rowKey={({ key }) => key}
      marked={({ key }) => key === 'all'}
      columns={[
        { key: 'sector', label: t('here.sector'), cell: ({ name, lang }) => <span lang={lang}>{name}</span> },
        ...parties.map((party) => ({
          key: party.code,
          label: party.name,
          head: (
            <>
              <PartyMark index={party.index} of={parties.length} />
              {party.name}
            </>
          ),
          cell: (row: Row) => <PeopleCell row={row} party={party} reading={reading} />,
        })),
      ]}
    />
  );
}

/** A number with its share of the country's voters, as a bar. */
function PeopleCell({ row, party, reading }: { row: Row; party: ReadParty; reading: Reading }) {
  const people = row.people[party.code];
  if (people === null || people === undefined) return <Withheld>{reading.t('here.withheld')}</Withheld>;
  const value = reading.count(people);
  if (row.key === 'all') return <b>{value}</b>;
  if (party.people === null || party.people === 0) return <>{value}</>;
  return <ShareCell value={value} percent={Math.round((1000 * people) / party.people) / 10} />;
}

function ToCome({ reading }: { reading: Reading }) {
  const { report, t, count, nameOf, reader } = reading;
  const { byParty, beyond } = votesToCome(report.items);
  const votes = byParty.reduce((sum, one) => sum + one.count, 0);
  if (report.final || report.round.state !== 'open' || votes + beyond === 0) return null;
  const names = reading
    .inOrder(byParty)
    .map((one) => t('numbers.named', { name: nameOf(one), count: count(one.count) }));
  return (
    <Margin>
      <Note>
        <h3>{t('here.toCome')}</h3>
        {votes === 0 ? null : <p>{t('here.toComeText', { votes, names: reader.formats.list(names) })}</p>}
        {beyond === 0 ? null : <p>{t('here.toComeBeyond', { count: beyond })}</p>}
      </Note>
    </Margin>
  );
}
