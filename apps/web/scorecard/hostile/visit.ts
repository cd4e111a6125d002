import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Opened } from './addresses';
import { examine, faultIn, openBrowser } from './examine';
import { type Mark, marksIn } from './fields';
import { sendForms } from './forms';

/** Where a text was looked for: a page that keeps the policy or one that does not, a form's answer, a letter, a table. */
export type Seen = 'page with policy' | 'page without policy' | 'form' | 'letter' | 'table';
export type Visit = { surface: Seen; where: string; shown: readonly Mark[]; fault: string | null };
type Site = { browser: Browser; address: string };

/** Windows that are open at once. */
const abreast = 4;
/** So far the pages of one list are turned. */
const turned = 6;

/** Opens every page, and what is further on in its lists, in a browser that keeps the policy or one that does not. */
export async function visitPages(site: Site, pages: readonly Opened[], bypassCSP: boolean): Promise<Visit[]> {
  const surface = bypassCSP ? 'page without policy' : 'page with policy';
  return inWindows(site, pages, bypassCSP, async (page, { address }) => {
    const visits: Visit[] = [];
    let next: string | null = `${site.address}/en${address}`;
    for (let turn = 0; next !== null && turn < turned; turn += 1) {
      const answer = await page.goto(next);
      const where = `${new URL(next).pathname}${new URL(next).search}, ${surface}`;
      const found = await examine(page);
      const status = answer?.status() ?? 0;
      const fault = status < 400 ? faultIn(where, found) : `${where}: answered ${status}`;
      visits.push({ surface, where, shown: marksIn(found.text), fault });
      next = await onward(page);
    }
    return visits;
  });
}

/** Where the link to the next page of a list leads, if there is one. */
const onward = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const isOnward = ({ pathname, search }: HTMLAnchorElement) =>
      pathname === location.pathname &&
      /[?&](cursor|after|before|threads)=[^&]/.test(search) &&
      search !== location.search;
    return (
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter(isOnward).at(-1)?.href ?? null
    );
  });

/** Sends each text by every form. The answers are shown where nothing holds scripts back. */
export async function visitForms(
  site: Site,
  forms: readonly Opened[],
  texts: readonly string[],
): Promise<Visit[]> {
  return inWindows(site, forms, true, async (page, { address }) => {
    await page.goto(`${site.address}/en/community-rules`);
    const sent = await sendForms(page, `/en${address}`, texts);
    return sent.map(({ fields, text, ran, built }) => {
      const where = `the form ${address} (${fields.join(', ')}) sent with ${JSON.stringify(text)}`;
      return { surface: 'form', where, shown: [], fault: faultIn(where, { ran, built }) };
    });
  });
}

async function inWindows<T>(
  { browser, address }: Site,
  opened: readonly Opened[],
  bypassCSP: boolean,
  work: (page: Page, one: Opened) => Promise<T[]>,
): Promise<T[]> {
  const waiting = [...opened];
  const found: T[] = [];
  const window = async () => {
    const context = await openBrowser(browser, bypassCSP);
    const page = await context.newPage();
    page.on('dialog', (dialog) => dialog.dismiss());
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      await signInAs(context, one.token, address);
      found.push(...(await work(page, one)));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: abreast }, window));
  return found;
}

async function signInAs(context: BrowserContext, token: string | null, url: string): Promise<void> {
  await context.clearCookies();
  if (token !== null) await context.addCookies([{ name: 'parley-session', value: token, url }]);
}
