import type { Device } from '@parley/domain/session';
import bowser from 'bowser';

/** Longer ones are made up. */
const longest = 1000;
const name = (given: string | undefined): string | null => (given ? given.slice(0, 40) : null);

/** The names of browser and system in what a browser calls itself. Its version and all else are left out. */
export function deviceOf(userAgent: string | null): Device {
  if (!userAgent || userAgent.length > longest) return { browser: null, system: null };
  const { browser, os } = bowser.parse(userAgent);
  return { browser: name(browser.name), system: name(os.name) };
}
