import 'server-only';
import { Full, Sheet } from '@parley/ui/sheet';
import { Small } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { ModerationViews } from '../moderation/moderation-views';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { PeopleSearch } from './people-search';

/** Everybody with an account, for whoever governs accounts. */
export async function PeoplePage() {
  const t = await getTranslations('people');
  const { locale, viewer, href } = await reader();
  const { rows, next } = await (await serverApi()).person.list({});
  const first = { words: '', role: '', rows, next, onward: false, problem: null, turn: 0 };
  return (
    <>
      <Sheet kind="head">
        <Full>
          <h1>{t('title')}</h1>
          <Small>{t('lead')}</Small>
          <ModerationViews current="people" />
        </Full>
      </Sheet>
      <Sheet kind="after">
        <Full>
          <ClientWords of={['people', 'forms']}>
            <PeopleSearch
              locale={locale}
              here={href('/admin/people')}
              timeZone={viewer?.timeZone ?? 'UTC'}
              first={first}
            />
          </ClientWords>
        </Full>
      </Sheet>
    </>
  );
}
