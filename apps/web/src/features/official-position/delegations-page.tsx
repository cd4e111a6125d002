import { isOffered } from '@parley/domain/permission';
import { PartyMark } from '@parley/ui/marks';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { shapeOf } from '../agreement/parties';
import { orNotFound } from '../api/or-not-found';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';

/** Who speaks for each party: its delegates, party by party in the alphabet of the reader. */
export async function DelegationsPage() {
  const t = await getTranslations('official-position.delegations');
  const { locale: language, agreement: agreementSlug, viewer, href } = await reader();
  const delegations = await orNotFound(
    (await serverApi()).officialPosition.delegations({ language, agreementSlug }),
  );
  const parties = delegations.map(({ party }) => party);
  return (
    <>
      <Sheet kind="head">
        <Rail />
        <Text>
          <h1>{t('title')}</h1>
          <Standfirst>{t('lead')}</Standfirst>
        </Text>
        <Margin>
          <Note>
            <p>{t('note')}</p>
            {isOffered(viewer, 'person.govern') ? (
              <p>
                <a href={href('/admin/delegations')}>{t('change')}</a>
              </p>
            ) : null}
          </Note>
        </Margin>
      </Sheet>
      {delegations.map(({ party, delegates }) => (
        <Sheet key={party.code} as="section" labelledBy={`delegation-${party.code}`}>
          <Rail>
            <PartyMark {...shapeOf(party.code, parties)} /> {party.code}
          </Rail>
          <Text>
            <h2 id={`delegation-${party.code}`} lang={otherLanguage(party.name, language)}>
              {party.name.text}
            </h2>
            {delegates.length === 0 ? (
              <p>{t('nobody')}</p>
            ) : (
              <ul className="plain">
                {delegates.map(({ personId, displayName }) => (
                  <li key={personId}>{displayName}</li>
                ))}
              </ul>
            )}
          </Text>
        </Sheet>
      ))}
    </>
  );
}
