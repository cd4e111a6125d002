import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose findings depend on colours; all others say the same in both schemes. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Fails on any finding of axe, in both colour schemes. What stands in a frame is not looked into. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  // Without motion no colour is caught on its way to another.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNoFinding(page, 'light', { type: 'tag', values: everything });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoFinding(page, 'dark', { type: 'rule', values: ofColours });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

async function expectNoFinding(page: Page, scheme: string, runOnly: axe.RunOnly): Promise<void> {
  const findings = await page.evaluate(async (only) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const found = await inPage.run(document, { runOnly: only, resultTypes: ['violations'], iframes: false });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  }, runOnly);
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
