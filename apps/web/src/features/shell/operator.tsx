import { getTranslations } from 'next-intl/server';
import { composition } from '../../server/composition';

/** Who runs this site and who answers for personal data: on every page, from the operator's own settings. */
export async function Operator() {
  const t = await getTranslations('shell');
  const { OPERATOR_EMAIL: email, PRIVACY_OFFICER: officer } = composition().env;
  const operator = operatorLine();
  return (
    <>
      <p>
        {operator === null ? t('noOperator') : t('runBy', { operator })} {t('notGovernment')}
      </p>
      {officer === undefined ? null : <p>{t('privacyOfficer', { officer })}</p>}
      {email === undefined ? null : (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </>
  );
}

/** Name and postal address in one line; null where nobody is named. */
export function operatorLine(): string | null {
  const { OPERATOR_NAME: name, OPERATOR_ADDRESS: address } = composition().env;
  return name === undefined ? null : address === undefined ? name : `${name}, ${address}`;
}
