import 'server-only';
import { ownNames } from '@parley/i18n/locale';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { reader } from '../shell/reader';
import type { SignUpChoices } from './sign-up-form';
import { timeZoneGroups } from './time-zone-groups';

const option = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });

/** What the form offers, in the reader's words. */
export async function signUpChoices(): Promise<SignUpChoices> {
  const t = await getTranslations('sign-up');
  const { locale } = await reader();
  const choices = await (await serverApi()).person.registrationChoices({ language: locale });
  const ownName = (tag: string) => new Map<string, string>(Object.entries(ownNames)).get(tag) ?? tag;
  return {
    parties: choices.parties.map(option),
    sectors: choices.sectors.map(option),
    languages: choices.languages.map((tag) => ({ value: tag, label: ownName(tag) })),
    timeZones: timeZoneGroups(choices.parties, choices.timeZones, locale, t('timeZonesElsewhere')),
  };
}
