import { type Browser, chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../journeys/world/chromium';
import { textFields } from '../inputs/text-fields';
import { formsOf, pagesOf } from './addresses';
import { type KeptField, keptFields, officialFields, passingFields } from './fields';
import type { HostileAuthor, Place } from './room';
import { type Visit, visitForms, visitPages } from './visit';

/** Fields of the api that nobody has said anything about: neither kept and shown, nor let go. */
export const unknownFields = (): string[] =>
  textFields.filter(
    (field) => !(field in keptFields || passingFields.includes(field) || officialFields.includes(field)),
  );

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

/** Every page with what the authors left, with the content security policy and without, and every form with every text. */
export async function lookAtPages(
  { tokens, ...site }: Sight,
  place: Place,
  authors: readonly HostileAuthor[],
  /** Sent by every form. */
  texts: readonly string[],
): Promise<Visit[]> {
  const pages = await pagesOf(place, authors, tokens);
  return [
    ...(await visitPages(site, pages, false)),
    ...(await visitPages(site, pages, true)),
    ...(await visitForms(site, await formsOf(place, authors, tokens), texts)),
  ];
}

/** Fields whose texts were seen nowhere: of them nothing was tried. */
export function unseenFields(visits: readonly Visit[]): KeptField[] {
  const seen = new Set(visits.flatMap(({ shown }) => shown));
  return (Object.keys(keptFields) as KeptField[]).filter((field) => !seen.has(field));
}
