import 'server-only';
import { Full, Sheet } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { ModerationHead } from '../moderation/moderation-head';
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
      <ModerationHead current="people" title={t('title')} lead={t('lead')} />
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
