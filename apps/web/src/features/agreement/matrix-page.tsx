import { Full, Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState, Notice } from '@parley/ui/state';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { reader } from '../shell/reader';
import { MatrixForm } from './matrix-form';
import { readMatrixQuery, type SearchParams } from './matrix-query';
import { MatrixTable } from './matrix-table';

/** Where the rules stand on any day, what has changed since another, and whether the parties come closer. */
export async function MatrixPage({ params }: { params: SearchParams }) {
  const t = await getTranslations('agreement.matrix');
  const home = await getTranslations('home.matrix');
  const { locale: language, agreement: agreementSlug, formats } = await reader();
  const { agreement } = await serverApi();
  const asked = readMatrixQuery(params, []);
  const matrix = await orNotFound(
    agreement.matrix({ language, agreementSlug, asOf: asked.asOf, since: asked.since }),
  );
  const query = readMatrixQuery(
    params,
    matrix.parties.map(({ code }) => code),
  );
  const picked = [query.party, query.compared].filter((code) => code !== null);
  const shown = matrix.parties.filter(({ code }) => picked.length === 0 || picked.includes(code));
  const said = (day: string) => formats.date(new Date(`${day}T12:00:00Z`));
  return (
    <>
      <Sheet kind="head">
        <Rail counts>
          <span>
            <b>{formats.number(matrix.rows.length)}</b> {home('domains', { count: matrix.rows.length })}
          </span>
          <span>
            <b>{formats.number(matrix.parties.length)}</b> {home('parties', { count: matrix.parties.length })}
          </span>
        </Rail>
        <Text>
          <h1>{t('title')}</h1>
          <Standfirst>{t('lead')}</Standfirst>
        </Text>
        <Margin>
          <Note>
            <p>{t('scaleNote')}</p>
          </Note>
        </Margin>
      </Sheet>
      <Sheet kind="loose">
        <Full>
          {query.badDay === null ? null : <Notice>{t('badDay', { day: query.badDay })}</Notice>}
          <MatrixForm matrix={matrix} query={query} />
          <p role="status">{t('shownAs', { asOf: said(matrix.asOf), since: said(matrix.since) })}</p>
        </Full>
      </Sheet>
      <Sheet kind="loose">
        {matrix.rows.length === 0 ? (
          <Text>
            <EmptyState title={t('none')}>
              <p>{t('noneText')}</p>
            </EmptyState>
          </Text>
        ) : (
          <Full>
            <MatrixTable matrix={matrix} shown={shown} />
          </Full>
        )}
      </Sheet>
    </>
  );
}
