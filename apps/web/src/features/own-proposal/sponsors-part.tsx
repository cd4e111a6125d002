import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { ShortForm } from '../account/short-form';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { inviteSponsorAction } from './draft-action';
import type { OwnDraft } from './load-draft';

type Props = { draftId: string; sponsors: OwnDraft['sponsors']; asked: boolean };

/** Who stands behind the proposal beside its author, and the way to ask somebody. */
export async function SponsorsPart({ draftId, sponsors, asked }: Props) {
  const t = await getTranslations('own-proposal.sponsors');
  const { locale } = await reader();
  return (
    <Sheet as="section" labelledBy="sponsors-title" id="sponsors">
      <Rail />
      <Text>
        <h2 id="sponsors-title">{t('title')}</h2>
        <p>{t('text')}</p>
        {asked ? (
          <Notice kind="done">
            <p>{t('asked')}</p>
          </Notice>
        ) : null}
        {sponsors.length === 0 ? null : (
          <ul>
            {sponsors.map(({ displayName, state }) => (
              <li key={displayName}>
                {displayName}, {t(`state.${state}`)}
              </li>
            ))}
          </ul>
        )}
        <ClientWords of={['forms']}>
          <ShortForm
            action={inviteSponsorAction.bind(null, draftId)}
            locale={locale}
            fields={[{ kind: 'email', name: 'email', label: t('email'), hint: t('emailHint') }]}
            submit={t('ask')}
          />
        </ClientWords>
      </Text>
    </Sheet>
  );
}
