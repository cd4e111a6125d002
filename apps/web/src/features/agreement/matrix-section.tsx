import { Full, Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Table } from '@parley/ui/table';
import { Read } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import type { ShownAgreement } from './load-home';
import { MatrixCell } from './matrix-cell';
import { MatrixScale } from './matrix-scale';
import { PartyName } from './party-name';

type Row = ShownAgreement['matrix']['rows'][number];

/** Where the rules stand today: policy domain by party, one word, one sentence, its source. */
export async function MatrixSection({ agreement }: { agreement: ShownAgreement }) {
  const t = await getTranslations('home.matrix');
  const any = await getTranslations('agreement.matrix');
  const { formats, href } = await reader();
  const { matrix, parties } = agreement;
  if (matrix.rows.length === 0) return null;
  return (
    <Sheet as="section" labelledBy="matrix-title" id="matrix">
      <Rail counts>
        <span>
          <b>{formats.number(matrix.rows.length)}</b> {t('domains', { count: matrix.rows.length })}
        </span>
        <span>
          <b>{formats.number(parties.length)}</b> {t('parties', { count: parties.length })}
        </span>
      </Rail>
      <Text>
        <h2 id="matrix-title">{t('title')}</h2>
        <Read>
          <p>{t('lead')}</p>
        </Read>
      </Text>
      <Margin>
        <Note>
          <p>{t('note', { date: formats.date(new Date(`${matrix.asOf}T12:00:00Z`)) })}</p>
          <p>
            <a href={href('/matrix')}>{any('more')}</a>
          </p>
        </Note>
      </Margin>
      <Full>
        <Table
          look="prose"
          hideCaption
          caption={t('title')}
          columns={[
            { key: 'domain', label: t('domain'), cell: (row: Row) => row.name.text },
            ...parties.map((party) => ({
              key: party.code,
              label: party.name.text,
              head: <PartyName party={party} parties={parties} />,
              cell: (row: Row) => <MatrixCell row={row} party={party.code} />,
            })),
            {
              key: 'scale',
              label: t('distance'),
              cell: (row: Row) => <MatrixScale row={row} parties={parties} />,
            },
          ]}
          rows={matrix.rows}
          rowKey={({ domain }) => domain}
        />
      </Full>
    </Sheet>
  );
}
