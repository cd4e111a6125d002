import { type AddressLanguage, addressLanguages, type Locale, localeOf } from '@parley/i18n/locale';
import { test as base, expect } from '@playwright/test';
import { expectAccessible, expectNothingSideways } from './accessible';

export type JourneyOptions = { language: AddressLanguage };

type Fixtures = {
  locale: Locale;
  /** An address in the journey's language. */
  to(address: string): string;
  /** Fails on any finding of axe, in a part of the page if one is named; on colours in the first language alone, in both schemes. */
  expectAccessible(within?: string): Promise<void>;
  /** Fails if the page can be scrolled sideways at any width. */
  expectNothingSideways(): Promise<void>;
  /** Fails the journey at its end on any error in the console: a blocked script, a missing file. */
  quietConsole: string[];
};

/** A journey in one language; each runs once in every language (see playwright.config.ts). */
export const test = base.extend<JourneyOptions & Fixtures>({
  language: ['en', { option: true }],
  locale: async ({ language }, use) => use(localeOf(language)),
  to: async ({ language }, use) => use((address) => `/${language}${address === '/' ? '' : address}`),
  expectAccessible: async ({ page, language }, use) =>
    use((within) => expectAccessible(page, { colours: language === addressLanguages[0], within })),
  expectNothingSideways: async ({ page }, use) => use(() => expectNothingSideways(page)),
  quietConsole: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        // A page that is meant to be missing answers 404, and the browser says so.
        if (message.type() === 'error' && !message.text().includes('status of 404'))
          errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await use(errors);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * What no language changes, as headers and bytes, or the same way without a script, is walked once:
 * `test(title, anyLanguage, …)`.
 */
export const anyLanguage = { tag: '@any-language' };

export { addressLanguages, expect };
