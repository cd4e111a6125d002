import { getTranslations } from 'next-intl/server';
import { composition } from '../../server/composition';

/** Who runs this site: on every page, from the operator's own settings. */
export async function Operator() {
  const t = await getTranslations('shell');
  const { OPERATOR_NAME: name, OPERATOR_ADDRESS: address, OPERATOR_EMAIL: email } = composition().env;
  return (
    <>
      <p>
        {name === undefined
          ? t('noOperator')
          : t('runBy', { operator: address === undefined ? name : `${name}, ${address}` })}{' '}
        {t('notGovernment')}
      </p>
      {email === undefined ? null : (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </>
  );
}
