'use server';

import { addressOf, nearestLocale } from '@parley/i18n/locale';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { pageHref } from '../shell/page-address';
import { findTrial, keepTrial } from './trial-cookie';
import { votePage } from './vote-pages';

const back = (roundSlug: string, form: FormData) =>
  pageHref(addressOf(nearestLocale(String(form.get('locale')))), votePage(roundSlug));

/** What lies on this device is not wanted: neither here nor as votes. */
export async function forgetTrialAction(roundSlug: string, form: FormData): Promise<void> {
  await keepTrial([]);
  redirect(back(roundSlug, form));
}

/** Makes votes of what lies on this device. */
export async function takeTrialAction(roundSlug: string, form: FormData): Promise<void> {
  await (await serverApi()).vote.castTrial({ choices: [...(await findTrial())] });
  await keepTrial([]);
  redirect(back(roundSlug, form));
}
