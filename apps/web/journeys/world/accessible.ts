import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose findings depend on colours, and on no language: the slowest of all. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * Fails on any finding of axe. Colours are looked at in both schemes, all other rules in one; with `colours` false, where
 * the same page is looked at in another language as well, only those others. What stands in a frame is not looked into.
 *
 * @param within the part of a page that changed, where the whole of it is looked at elsewhere
 */
export async function expectAccessible(
  page: Page,
  { colours, within = 'html' }: { colours: boolean; within?: string | undefined },
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // Without motion no colour is caught on its way to another.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNoFinding(page, 'light', within, {
    runOnly: { type: 'tag', values: everything },
    rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: colours }])),
  });
  if (colours) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoFinding(page, 'dark', within, { runOnly: { type: 'rule', values: ofColours } });
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

async function expectNoFinding(
  page: Page,
  scheme: string,
  within: string,
  options: axe.RunOptions,
): Promise<void> {
  const findings = await page.evaluate(
    async ([part, asked]) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const found = await inPage.run(part, { ...asked, resultTypes: ['violations'], iframes: false });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
    },
    [within, options] as const,
  );
  expect(findings, `axe, ${scheme}, ${page.url()}`).toEqual([]);
}

/** From the narrowest phone on: two columns begin and end between these. */
const widths = [320, 360, 768, 1280];

/** Fails if the page can be scrolled sideways at any width. */
export async function expectNothingSideways(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${page.url()} sideways at ${width}`).toBeLessThanOrEqual(0);
  }
  if (before !== null) await page.setViewportSize(before);
}
