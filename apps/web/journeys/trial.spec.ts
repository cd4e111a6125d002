import { randomUUID } from 'node:crypto';
import { translator } from '@parley/i18n/catalogue';
import type { Page } from '@playwright/test';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';
import { openRound } from './world/votes';

const address = `/rounds/${openRound}/vote`;
const card = (page: Page) => page.locator('#card');
const statement = (page: Page) => card(page).getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => card(page).getByRole('button', { name, exact: true }).click();

for (const javaScriptEnabled of [true, false]) {
  test.describe(
    javaScriptEnabled ? 'with script' : 'without script',
    javaScriptEnabled ? {} : anyLanguage,
    () => {
      test.use({ javaScriptEnabled });

      test('a visitor tries cards, takes one back, registers, and the choices are their votes', async ({
        page,
        context,
        to,
        locale,
        expectAccessible,
      }) => {
        const t = translator(locale, 'vote');
        const words = translator(locale, 'words');
        const up = translator(locale, 'sign-up');
        await page.goto(to(address));
        const first = (await statement(page).textContent()) ?? '';
        await press(page, words('Agree'));
        await expect(statement(page)).not.toHaveText(first);
        await expect(card(page).getByRole('status').first()).toContainText(t('kept.agree'));
        const second = (await statement(page).textContent()) ?? '';
        await press(page, words('Disagree'));
        await expect(card(page).getByRole('status').first()).toContainText(t('kept.disagree'));
        if (javaScriptEnabled) await expectAccessible();
        await card(page)
          .getByRole('button', { name: t('undoLabel') })
          .click();
        await expect(statement(page)).toHaveText(second);
        await press(page, words('Pass'));
        await expect(card(page).getByRole('status').first()).toContainText(t('kept.pass'));
        // What was chosen stands in no address, and out of reach of scripts.
        expect(page.url()).not.toMatch(/itm_|pass|agree/);
        const trial = (await context.cookies()).find(({ name }) => name.endsWith('parley-trial'));
        expect(trial).toMatchObject({ httpOnly: true, sameSite: 'Lax' });

        await card(page).locator('.stop a').first().click();
        await page.locator('[name=email]').fill(`trial-${randomUUID()}@example.org`);
        await page.locator('[name=displayName]').fill('Ana Torres');
        await page.locator('[name=partyCode][value=MX]').check();
        await page.locator('[name=sectorCode][value=none]').check();
        await page.locator('[name=takePart]').check();
        await page.getByRole('button', { name: up('continue') }).click();
        await expect(page.locator('.answers')).toContainText(up('trial.value', { count: 2 }));
        await page.locator('[name=password]').fill('violet otter climbs 9 hills');
        await page.getByRole('button', { name: up('check.submit'), exact: true }).click();
        await expect(page.locator('main')).toContainText(up('mail.votes', { count: 2 }));
        expect((await context.cookies()).some(({ name }) => name.endsWith('parley-trial'))).toBe(false);

        await page.goto(to('/mine'));
        const mine = translator(locale, 'mine.votes');
        const rows = page.locator('.rows > li');
        await expect(rows).toHaveCount(2);
        await expect(rows.filter({ hasText: first })).toContainText(mine('your.agree'));
        await expect(rows.filter({ hasText: second })).toContainText(mine('your.pass'));
      });
    },
  );
}

test(
  'after ten cards a visitor is asked to register, and may forget what they chose',
  anyLanguage,
  async ({ page, to, locale, expectAccessible, expectNothingSideways }) => {
    const t = translator(locale, 'vote.trial');
    await page.goto(to(address));
    for (let tried = 0; tried < 10; tried += 1) {
      const before = await page.locator('h1').textContent();
      await press(page, translator(locale, 'words')('Pass'));
      await expect(page.locator('h1')).not.toHaveText(before ?? '');
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('done'));
    await expectAccessible();
    await expectNothingSideways();
    await page.getByRole('button', { name: t('forget') }).click();
    await expect(card(page)).toContainText('1');
    await expect(page.getByText(t('done'))).toHaveCount(0);
  },
);

test(
  'choices of before signing in are not taken for one’s own without being asked',
  anyLanguage,
  async ({ page, context, to, locale }) => {
    const t = translator(locale, 'vote.trial');
    await page.goto(to(address));
    const first = (await statement(page).textContent()) ?? '';
    await press(page, translator(locale, 'words')('Agree'));
    await expect(statement(page)).not.toHaveText(first);
    await signIn(context, await makeSomebody(locale));
    await page.goto(to('/mine'));
    await expect(page.locator('.rows > li')).toHaveCount(0);
    await page.goto(to(address));
    await page.getByRole('button', { name: t('take') }).click();
    await expect(page.getByText(t('kept', { count: 1 }))).toHaveCount(0);
    await page.goto(to('/mine'));
    await expect(page.locator('.rows > li')).toContainText(first);
  },
);
