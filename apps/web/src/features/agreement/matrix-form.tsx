import { Button } from '@parley/ui/button';
import { Filter, FilterField, Filters } from '@parley/ui/form';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { type MatrixQuery, matrixAddress } from './matrix-query';
import type { ShownMatrix } from './shown-matrix';

/** Which day, against which, and of whom: an address of its own, without script. */
export async function MatrixForm({ matrix, query }: { matrix: ShownMatrix; query: MatrixQuery }) {
  const t = await getTranslations('agreement.matrix');
  const { href, formats } = await reader();
  const { asOf, since, days, parties } = matrix;
  const named = parties.map(({ code, name }) => ({ value: code, label: name.text }));
  return (
    <>
      <Filters action={href('/matrix')}>
        <FilterField name="asOf" type="date" label={t('asOf')} defaultValue={asOf} />
        <FilterField name="since" type="date" label={t('since')} defaultValue={since} />
        <Filter
          name="party"
          label={t('party')}
          defaultValue={query.party ?? ''}
          options={[{ value: '', label: t('allParties') }, ...named]}
        />
        <Filter
          name="with"
          label={t('with')}
          defaultValue={query.compared ?? ''}
          options={[{ value: '', label: t('nobody') }, ...named]}
        />
        <Button look="quiet">{t('show')}</Button>
      </Filters>
      {days.length === 0 ? null : (
        <p className="small">
          {t('days')}{' '}
          {days.slice(0, 12).map((day, index) => (
            <span key={day}>
              {index === 0 ? null : ', '}
              <a href={href(matrixAddress({ ...query, asOf: day, since: null }))}>
                {formats.date(new Date(`${day}T12:00:00Z`))}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
