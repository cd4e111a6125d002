import { translator } from '@parley/i18n/catalogue';
import { codeOf } from '@parley/usecases/factor';
import { expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

test('an app for codes is set up, its recovery codes are kept, and signing in asks for a second step', async ({
  page,
  to,
  locale,
  context,
  expectAccessible,
}) => {
  test.slow();
  const t = translator(locale, 'account');
  const press = (name: string) => page.locator('main').getByRole('button', { name, exact: true }).click();
  const heading = page.getByRole('heading', { level: 1 });
  const somebody = await makeSomebody(locale);
  await signIn(context, somebody);
  await page.goto(to('/mine/security'));
  await page.getByRole('link', { name: t('factor.setUp') }).click();
  await press(t('factor.start'));
  await expect(page.locator('svg.qr')).toBeVisible();
  await expectAccessible();
  const secret = ((await page.locator('code.key').textContent()) ?? '').replaceAll(' ', '');
  await page.locator('[name=code]').fill('no code');
  await press(t('factor.confirm'));
  await expect(page.locator('.error-summary')).toBeFocused();
  await page.locator('[name=code]').fill(codeOf(secret, new Date()));
  await press(t('factor.confirm'));
  await expect(page.locator('.codes code')).toHaveCount(10);
  await expectAccessible();
  const recovery = (await page.locator('.codes code').first().textContent()) ?? '';
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: t('codes.download') }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('parley-recovery-codes.txt');
  await page.getByRole('link', { name: t('codes.kept') }).click();
  await expect(page.locator('#factor')).toContainText('10');

  await context.clearCookies();
  await page.goto(to('/mine'));
  await page.locator('[name=email]').fill(somebody.email);
  await page.locator('[name=password]').fill(somebody.password);
  await press(translator(locale, 'sign-in')('submit'));
  await expect(heading).toHaveText(t('secondStep.title'));
  await expectAccessible();
  // Half a session opens nothing.
  await page.goto(to('/mine/security'));
  await expect(heading).toHaveText(translator(locale, 'sign-in')('title'));
  await page.goto(to('/sign-in/factor'));
  await page.locator('[name=code]').fill(recovery);
  await press(t('secondStep.submit'));
  await expect(page).toHaveURL(new RegExp(`${to('/')}$`));
  await page.goto(to('/mine/security'));
  await expect(page.locator('#factor')).toContainText('9');
});
