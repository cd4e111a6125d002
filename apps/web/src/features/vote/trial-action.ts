'use server';

import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { hrefHere } from '../shell/href-here';
import { findTrial, keepTrial } from './trial-cookie';
import { votePage } from './vote-pages';

const back = async (roundSlug: string) => (await hrefHere())(votePage(roundSlug));

/** What lies on this device is not wanted: neither here nor as votes. */
export async function forgetTrialAction(roundSlug: string): Promise<void> {
  await keepTrial([]);
  redirect(await back(roundSlug));
}

/** Makes votes of what lies on this device. */
export async function takeTrialAction(roundSlug: string): Promise<void> {
  await (await serverApi()).vote.castTrial({ choices: [...(await findTrial())] });
  await keepTrial([]);
  redirect(await back(roundSlug));
}
