import { type Browser, chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../journeys/world/chromium';
import { textFields } from '../inputs/text-fields';
import { formsOf, pagesOf } from './addresses';
import { keptFields, type Mark, passingFields, type Surface, triedMarks } from './fields';
import type { HostileAuthor, Place } from './room';
import { type Seen, type Visit, visitForms, visitPages } from './visit';

/** Fields of the api that nobody has said anything about: neither kept and shown, nor let go. */
export const unknownFields = (): string[] =>
  textFields.filter((field) => !(field in keptFields || passingFields.includes(field)));

/** Runs work in a browser without windows. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('there is no Chromium on this machine: give CHROMIUM_PATH');
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

type Sight = { browser: Browser; address: string; tokens: { admin: string; moderator: string } };

/** Every page with what these authors left, with the content security policy and without. */
export async function lookAtPages(
  { tokens, ...site }: Sight,
  place: Place,
  authors: readonly HostileAuthor[],
): Promise<Visit[]> {
  const pages = await pagesOf(place, authors, tokens);
  return [...(await visitPages(site, pages, false)), ...(await visitPages(site, pages, true))];
}

/** Every form with every text, where these authors left something to say something about. */
export const fillForms = async (
  { tokens, ...site }: Sight,
  place: Place,
  authors: readonly HostileAuthor[],
  texts: readonly string[],
): Promise<Visit[]> => visitForms(site, await formsOf(place, authors, tokens), texts);

const seenOn: Readonly<Record<Surface, readonly Seen[]>> = {
  page: ['page with policy', 'page without policy'],
  letter: ['letter'],
  table: ['table'],
};

/** Every text of every field, on every surface that shows the field: whether it was seen there. One that was not was not tried. */
export function accountFor(texts: readonly string[], visits: readonly Visit[]) {
  const keyOf = (surface: Seen, { field, turn }: Mark) => `${surface}: text ${turn} of ${field}`;
  const seen = new Set(visits.flatMap(({ surface, shown }) => shown.map((mark) => keyOf(surface, mark))));
  return triedMarks(texts).flatMap(({ shown, ...mark }) =>
    shown
      .flatMap((surface) => seenOn[surface])
      .map((surface) => {
        const where = keyOf(surface, mark);
        return { where, fault: seen.has(where) ? null : `${where} was not seen` };
      }),
  );
}
