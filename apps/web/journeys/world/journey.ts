import { AxeBuilder } from '@axe-core/playwright';
import { type AddressLanguage, addressLanguages, type Locale, localeOf } from '@parley/i18n/locale';
import { test as base, expect, type Page } from '@playwright/test';

export type JourneyOptions = { language: AddressLanguage };

type Fixtures = {
  locale: Locale;
  /** An address in the journey's language. */
  to(address: string): string;
  /** Fails on any finding of axe, in both colour schemes. */
  expectAccessible(): Promise<void>;
  /** Fails the journey at its end on any error in the console: a blocked script, a missing file. */
  quietConsole: string[];
};

/** A journey in one language; each runs once in every language (see playwright.config.ts). */
export const test = base.extend<JourneyOptions & Fixtures>({
  language: ['en', { option: true }],
  locale: async ({ language }, use) => use(localeOf(language)),
  to: async ({ language }, use) => use((address) => `/${language}${address === '/' ? '' : address}`),
  expectAccessible: async ({ page }, use) => use(() => expectAccessible(page)),
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

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const findings = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
    expect(findings, `axe, ${colorScheme}, ${page.url()}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

export { addressLanguages, expect };
