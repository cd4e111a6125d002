import 'server-only';
import { cookies } from 'next/headers';
import { composition } from '../../server/composition';
import { sessionCookieOptions } from '../../server/session-cookie';
import { readTrial, type Trial, writeTrial } from './trial';

/** So long the choices of a visitor wait on their device for a registration. */
const trialSeconds = 7 * 24 * 3600;

/** Over https the prefix lets no other host put choices into somebody's browser that would become their votes. */
const trialCookieName = (isHttps: boolean): string => (isHttps ? '__Host-parley-trial' : 'parley-trial');

/** What this browser's visitor chose so far. It lies with them alone: here nothing is kept of people who never register. */
export async function findTrial(): Promise<Trial> {
  return readTrial((await cookies()).get(trialCookieName(composition().isHttps))?.value);
}

/** For server actions. An empty trial takes its cookie back. */
export async function keepTrial(trial: Trial): Promise<void> {
  const { isHttps } = composition();
  const options = { ...sessionCookieOptions(isHttps), maxAge: trial.length === 0 ? 0 : trialSeconds };
  (await cookies()).set(trialCookieName(isHttps), trial.length === 0 ? '' : writeTrial(trial), options);
}
