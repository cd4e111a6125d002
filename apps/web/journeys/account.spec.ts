import { translator } from '@parley/i18n/catalogue';
import type { Page } from '@playwright/test';
import { anyLanguage, expect, test } from './world/journey';
import { letterToken } from './world/letter-link';
import { makeSomebody, signIn } from './world/person';

const fresh = 'nine hills otter violet climbs';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();

test('a forgotten password is replaced by a letter, whose link a look does not use', async ({
  page,
  to,
  locale,
  expectAccessible,
}) => {
  const t = translator(locale, 'account');
  const somebody = await makeSomebody(locale);
  await page.goto(to('/sign-in'));
  await page.getByRole('link', { name: translator(locale, 'sign-in')('forgotten') }).click();
  await page.locator('[name=email]').fill('nobody');
  await press(page, t('forgotten.submit'));
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.locator('[name=email]')).toHaveValue('nobody');
  // An unknown address and a known one are told the same, and neither stands in the page's address.
  for (const email of ['unknown@journey.example', somebody.email]) {
    await page.goto(to('/forgotten-password'));
    await page.locator('[name=email]').fill(email);
    await press(page, t('forgotten.submit'));
    await expect(heading(page)).toHaveText(t('forgotten.sentTitle'));
    await expect(page).toHaveURL(new RegExp(`${to('/forgotten-password')}\\?sent=yes$`));
  }
  const link = to(`/reset-password?token=${await letterToken(somebody.email, 'reset-password')}`);
  await page.goto(link);
  await page.goto(link);
  await expectAccessible();
  await page.locator('[name=password]').fill('Password2026!');
  await press(page, t('reset.submit'));
  await expect(page.locator('.error-summary')).toBeVisible();
  await page.locator('[name=password]').fill(fresh);
  await press(page, t('reset.submit'));
  await expect(heading(page)).toHaveText(t('reset.doneTitle'));
  await page.goto(link);
  await expect(heading(page)).toHaveText(t('reset.invalidTitle'));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a letter signs in by a button, and the session is seen and others ended', async ({
    page,
    to,
    locale,
  }) => {
    const t = translator(locale, 'account');
    const somebody = await makeSomebody(locale);
    await page.goto(to('/sign-in/letter'));
    await page.locator('[name=email]').fill(somebody.email);
    await press(page, t('letter.submit'));
    await expect(heading(page)).toHaveText(t('letter.sentTitle'));
    await page.goto(to(`/sign-in/link?token=${await letterToken(somebody.email, 'sign-in-link')}`));
    await press(page, t('link.submit'));
    await page.goto(to('/mine/security'));
    await expect(page.locator('#sessions li')).toHaveCount(2);
    await press(page, t('sessions.endOthers'));
    await expect(page.locator('#sessions li')).toHaveCount(1);
  });
});

test(
  'password and address change after a proof',
  anyLanguage,
  async ({ page, to, locale, context, expectAccessible }) => {
    const t = translator(locale, 'account');
    const somebody = await makeSomebody(locale, { proven: false });
    await signIn(context, somebody);
    await page.goto(to('/mine/security'));
    await expectAccessible();
    await page.getByRole('link', { name: t('password.change') }).click();
    await expect(heading(page)).toHaveText(t('prove.title'));
    await page.locator('[name=password]').fill('not the password');
    await press(page, t('prove.submit'));
    await expect(page.locator('.error-summary')).toBeFocused();
    await page.locator('[name=password]').fill(somebody.password);
    await press(page, t('prove.submit'));
    await expect(heading(page)).toHaveText(t('password.change'));
    await page.locator('[name=password]').fill(fresh);
    await press(page, t('password.submit'));
    await expect(page.locator('.notice.done')).toContainText(t('done.password'));

    const email = `new-${somebody.email}`;
    await page.getByRole('link', { name: t('address.change') }).click();
    await page.locator('[name=email]').fill(email);
    await press(page, t('address.submit'));
    await expect(page.locator('.notice.done')).toContainText(t('done.address'));
    await page.goto(to(`/change-address?token=${await letterToken(email, 'change-address')}`));
    await press(page, t('newAddress.submit'));
    await expect(heading(page)).toHaveText(t('newAddress.doneTitle'));
    await page.goto(to('/mine/security'));
    await expect(page.locator('#address')).toContainText(email);
  },
);
