import 'server-only';
import { Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { noParty, noSector } from '../person/sign-up-answers';
import { signUpChoices } from '../person/sign-up-choices';
import { ClientWords } from '../shell/client-words';
import { ConsentsPart } from './consents-part';
import { DigestForm } from './digest-form';
import { MineHead } from './mine-head';
import { ProfileForm } from './profile-form';
import { signedInReader } from './signed-in';

/** What we keep of the viewer, to be changed by them. */
export async function MyProfilePart({ saved }: { saved: 'profile' | 'digest' | 'consent' | null }) {
  const { locale, href } = await signedInReader('/mine/profile');
  const t = await getTranslations('mine.profile');
  const { person, letter } = await serverApi();
  const [profile, weekday, choices] = await Promise.all([
    person.profile(),
    letter.digestDay(),
    signUpChoices(),
  ]);
  return (
    <>
      <MineHead
        part="profile"
        lead={t('lead', { email: profile.email ?? '' })}
        margin={
          <Note>
            <p>{t('frozen')}</p>
            <p>
              <a href={href('/sign-out')}>{t('signOut')}</a>
            </p>
          </Note>
        }
      >
        <ClientWords of={['mine', 'sign-up', 'forms', 'words']}>
          <ProfileForm
            locale={locale}
            here={href('/mine/profile')}
            choices={choices}
            profile={{
              ...profile,
              partyCode: profile.partyCode ?? noParty,
              sectorCode: profile.sectorCode ?? noSector,
              organisation: profile.organisation ?? '',
            }}
            saved={saved === 'profile'}
          />
        </ClientWords>
      </MineHead>
      <ConsentsPart saved={saved === 'consent'} />
      <Sheet as="section" labelledBy="digest-title" id="digest">
        <Rail />
        <Text>
          <h2 id="digest-title">{t('digest.title')}</h2>
          <p>{t('digest.lead')}</p>
          <DigestForm locale={locale} weekday={weekday} saved={saved === 'digest'} />
        </Text>
      </Sheet>
    </>
  );
}
