import type { Browser, BrowserContext, Page } from '@playwright/test';
import { alarm } from './strings';

/** What a page holds: the alarms of texts that were run, what of them became part of the page, and what can be read, also in its fields. */
export type Examined = { ran: string[]; built: string[]; text: string };

/** Runs in the page. Nothing of ours has handlers, script addresses or pages within attributes: such a thing was built of a text. */
function inspect(name: string): Examined {
  const places = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href']);
  const isForeign = ({ attributes, localName }: Element) =>
    localName === 'base' ||
    [...attributes].some(
      ({ name: key, value }) =>
        key.startsWith('on') ||
        (key === 'srcdoc' && !value.startsWith('<!doctype')) ||
        (places.has(key) &&
          /^(javascript|vbscript|data:text\/html)/i.test(value.replace(/[\s\p{Cc}]/gu, ''))),
    );
  const built = [...document.querySelectorAll('*')].filter(isForeign);
  const typed = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
  return {
    ran: Object.keys(window).filter((key) => key.startsWith(name)),
    built: built.map((element) => element.outerHTML.slice(0, 120)),
    text: [document.body?.textContent ?? '', ...typed].join(' '),
  };
}

export const examine = (page: Page): Promise<Examined> => page.evaluate(inspect, alarm);

/** What is wrong with what was found, or null. */
export function faultIn(where: string, { ran, built }: Omit<Examined, 'text'>): string | null {
  if (ran.length > 0) return `${where}: a text was run: ${ran.join(', ')}`;
  return built.length === 0 ? null : `${where}: a text became part of the page: ${built[0]}`;
}

/** A browser of somebody's own, that keeps the policy of pages or does not. */
export async function openBrowser(browser: Browser, bypassCSP: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ bypassCSP });
  // What runs this file from its source names functions by a call that no page has.
  await context.addInitScript('globalThis.__name = (made) => made');
  return context;
}
