'use server';

import { changeConsentInput, consentVersion } from '@parley/domain/person';
import { addressOf, nearestLocale } from '@parley/i18n/locale';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';

/** Gives a consent or takes it back: the words were read in the language of the page. */
export async function consentAction(form: FormData): Promise<void> {
  const locale = nearestLocale(String(form.get('locale')));
  const input = changeConsentInput.parse({
    kind: form.get('kind'),
    given: form.get('given') === 'yes',
    version: consentVersion,
    language: locale,
  });
  await (await serverApi()).person.changeConsent(input);
  redirect(`/${addressOf(locale)}/mine/profile?saved=consent#consent`);
}
