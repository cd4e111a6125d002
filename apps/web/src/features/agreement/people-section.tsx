import type { PublishedReport } from '@parley/domain/report';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Table } from '@parley/ui/table';
import { More, Read } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import type { Home, ShownAgreement } from './load-home';
import { PartyName } from './party-name';

type Party = ShownAgreement['parties'][number];

/** Who takes part, by country: what each calls the agreement, and how many came, as of the newest edition. */
export async function PeopleSection({ home: { agreement, report, round } }: { home: Home }) {
  const t = await getTranslations('home.people');
  const { formats } = await reader();
  const { parties, sectors } = agreement;
  const edition = report === null || report.round.demonstration ? null : report;
  return (
    <Sheet as="section" labelledBy="people" id="who">
      <Rail counts>
        <span>
          <b>{formats.number(round?.participants ?? 0)}</b> {t('joined', { count: round?.participants ?? 0 })}
        </span>
      </Rail>
      <Text>
        <h2 id="people">{t('title')}</h2>
        <Read>
          <p>{edition === null ? t('leadBefore') : t('lead')}</p>
        </Read>
        <Table
          caption={edition === null ? t('captionBefore') : t('caption', { edition: editionName(edition, t) })}
          columns={[
            {
              key: 'party',
              label: t('party'),
              cell: (party: Party) => <PartyName party={party} parties={parties} />,
            },
            { key: 'treaty', label: t('treaty'), cell: (party) => party.treatyName.text },
            {
              key: 'languages',
              label: t('languages'),
              cell: (party) => formats.list(party.officialLanguages.map(formats.languageName)),
            },
            ...(edition === null ? [] : figures(edition, t, formats.number)),
          ]}
          rows={parties}
          rowKey={({ code }) => code}
        />
        <More summary={t('sectors', { count: sectors.length })}>
          <p>{formats.list(sectors.map(({ name }) => name.text))}.</p>
          <p>{t('sectorsWhy')}</p>
        </More>
      </Text>
      <Margin>
        <Note>
          <p>{t('note')}</p>
        </Note>
      </Margin>
    </Sheet>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<'home.people'>>>;

const editionName = ({ edition }: PublishedReport, t: Words) =>
  edition === null ? t('running') : t('edition', { number: edition });

/** Columns that only a report can fill. */
function figures({ parties, rules }: PublishedReport, t: Words, number: (value: number) => string) {
  const of = ({ code }: Party) => parties.find((party) => party.code === code);
  return [
    {
      key: 'people',
      label: t('voted'),
      number: true,
      cell: (party: Party) => {
        const people = of(party)?.people ?? null;
        return people === null ? t('few', { k: rules.suppressionK }) : number(people);
      },
    },
    {
      key: 'blocks',
      label: t('blocks'),
      number: true,
      cell: (party: Party) => number(of(party)?.blocks ?? 0),
    },
    {
      key: 'waits',
      label: t('waits'),
      number: true,
      cell: (party: Party) => number(of(party)?.waitedFor ?? 0),
    },
  ];
}
