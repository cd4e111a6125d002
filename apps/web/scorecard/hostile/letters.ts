import type { Browser } from '@playwright/test';
import type { ParsedMail } from 'mailparser';
import { examine, faultIn, openBrowser } from './examine';
import { marksIn } from './fields';
import { alarm } from './strings';
import type { Visit } from './visit';

/** What every letter of ours has in its head, and what mail programs add on the way. */
const ownHeads = new Set([
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'auto-submitted',
  'content-language',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'list',
]);

/** Opens every letter that arrived, where nothing would hold a script back. */
export async function openLetters(browser: Browser, letters: readonly ParsedMail[]): Promise<Visit[]> {
  const context = await openBrowser(browser, true);
  const page = await context.newPage();
  const visits: Visit[] = [];
  for (const { subject = '', html, text = '', headers } of letters) {
    const where = `the letter ${JSON.stringify(subject)}`;
    await page.goto('about:blank');
    await page.setContent(html || '<p></p>');
    const found = await examine(page);
    const added = [...headers.keys()].filter((name) => !ownHeads.has(name));
    const head =
      added.length > 0 || /[\r\n]/.test(subject) ? `${where}: has ${added.join(', ')} in its head` : null;
    // What is written into a page of mail as text must not have lost its signs.
    const shown = marksIn(`${found.text} ${text}`);
    visits.push({ surface: 'letter', where, shown, fault: head ?? faultIn(where, found) });
  }
  await context.close();
  if (!letters.some(({ html }) => String(html).includes(alarm))) throw new Error('no letter says anything');
  return visits;
}
