import 'server-only';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { NotAllowedState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { signUpChoices } from '../person/sign-up-choices';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import type { GovernedRound } from './load-governed-round';
import { saveRoundAction } from './round-action';
import { valuesOf } from './round-fields';
import { RoundForm } from './round-form';

/** A new draft, or a draft written anew. What is locked says why it is. */
export async function RoundFormPage({ round }: { round: GovernedRound | null }) {
  const t = await getTranslations('round');
  const errors = await getTranslations('errors');
  const { locale, agreement: agreementSlug, href, formats } = await reader();
  const tags =
    round?.languages ??
    (await (await serverApi()).round.listGoverned({ language: locale, agreementSlug })).languages;
  const { timeZones } = await signUpChoices();
  const back = round === null ? '/admin/rounds' : `/admin/rounds/${round.slug}`;
  return (
    <Sheet kind="head">
      <Rail>
        <a href={href(back)}>{t('allRounds')}</a>
      </Rail>
      <Text>
        <h1>{round === null ? t('form.newTitle') : t('form.editTitle')}</h1>
        {round !== null && round.state !== 'draft' ? (
          <NotAllowedState title={t('locked')} actions={<a href={href(back)}>{t('copy.submit')}</a>}>
            <p>{errors('round-locked')}</p>
          </NotAllowedState>
        ) : (
          <ClientWords of={['round', 'forms']}>
            <RoundForm
              action={saveRoundAction.bind(null, {
                agreementSlug,
                languages: tags,
                roundId: round?.roundId ?? null,
              })}
              locale={locale}
              here={href(round === null ? '/admin/rounds/new' : `${back}/edit`)}
              languages={tags.map((tag) => ({ tag, name: formats.languageName(tag) }))}
              timeZones={timeZones}
              values={valuesOf(round)}
            />
          </ClientWords>
        )}
      </Text>
    </Sheet>
  );
}
