import { alarm, hostileStrings } from './world/hostile';
import { closeHostileCases, fillWithHostile } from './world/hostile-room';
import { anyLanguage, expect, test } from './world/journey';
import { signIn } from './world/person';

/** A small size here; `PARLEY_HOSTILE_TRIALS` and `PARLEY_HOSTILE_SEED` ask for another. */
const trials = Number(process.env.PARLEY_HOSTILE_TRIALS ?? 12);
const seed = Number(process.env.PARLEY_HOSTILE_SEED ?? 1);

test(
  'what people write is shown as text and never run, with the content security policy and without (row 21; GHSA-fc46-r95f-hq7g)',
  anyLanguage,
  async ({ browser, baseURL }) => {
    test.slow();
    const { pages, admin, author } = await fillWithHostile(hostileStrings(seed, trials));
    let shown = 0;
    for (const bypassCSP of [false, true]) {
      const context = await browser.newContext({ bypassCSP, baseURL: baseURL ?? '' });
      await signIn(context, admin);
      const page = await context.newPage();
      const alarms: string[] = [];
      page.on('dialog', (dialog) => dialog.dismiss());
      for (const address of pages) {
        // A machine that is busy may have no page ready at once.
        await expect(async () => {
          const answer = await page.goto(`/en${address}`);
          expect(answer?.status(), address).toBeLessThan(400);
        }).toPass({ timeout: 60_000 });
        const ran = await page.evaluate((name) => name in window, alarm);
        if (ran) alarms.push(address);
        const body = (await page.locator('body').textContent()) ?? '';
        if (body.includes(alarm)) shown += 1;
      }
      expect(alarms, bypassCSP ? 'without the policy' : 'with the policy').toEqual([]);
      await context.close();
    }
    await closeHostileCases(author);
    // Otherwise nothing was tried.
    expect(shown).toBeGreaterThan(10);
  },
);
