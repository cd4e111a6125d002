import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

test.describe('without script', anyLanguage, () => {
  test.use({ javaScriptEnabled: false });

  test('a token is made, shown once, used by a program, and taken back', async ({
    page,
    to,
    locale,
    context,
    request,
  }) => {
    const t = translator(locale, 'account');
    const press = (name: string) => page.locator('main').getByRole('button', { name, exact: true }).click();
    const somebody = await makeSomebody(locale);
    await signIn(context, somebody);
    await page.goto(to('/mine/security'));
    await page.getByRole('link', { name: t('apiTokens.add') }).click();
    await page.locator('[name=name]').fill('Robin’s script');
    await press(t('apiTokens.make'));
    await expect(page.locator('.error-summary')).toContainText(t('apiTokens.scopeMissing'));
    await expect(page.locator('[name=name]')).toHaveValue('Robin’s script');
    await page.getByRole('checkbox', { name: t('apiTokens.scope.profile:read') }).check();
    await press(t('apiTokens.make'));
    const token = (await page.locator('code.key').textContent()) ?? '';
    const asProgram = { headers: { authorization: `Bearer ${token}` } };
    const profile = await request.get('/api/v1/me', asProgram);
    expect(await profile.json()).toMatchObject({ displayName: somebody.displayName });
    const votes = await request.get('/api/v1/me/votes', asProgram);
    expect([votes.status(), await votes.json()]).toMatchObject([403, { error: { code: 'scope-missing' } }]);

    await page.goto(to('/mine/security'));
    await expect(page.locator('#api-tokens')).not.toContainText(token);
    await page.getByRole('button', { name: t('apiTokens.revokeOf', { name: 'Robin’s script' }) }).click();
    await expect(page.locator('.notice.done')).toContainText(t('done.apiTokenGone'));
    expect((await request.get('/api/v1/me', asProgram)).status()).toBe(401);
  });
});

test(
  'the page of a new token is accessible and fits every width',
  anyLanguage,
  async ({ page, to, locale, context, expectAccessible, expectNothingSideways }) => {
    await signIn(context, await makeSomebody(locale));
    await page.goto(to('/mine/security/api-token'));
    await expectAccessible();
    await page.locator('[name=name]').fill('Script');
    await page.locator('[name=scope-votes-read]').check();
    await page
      .locator('main')
      .getByRole('button', { name: translator(locale, 'account')('apiTokens.make'), exact: true })
      .click();
    await expect(page.locator('code.key')).toBeVisible();
    await expectAccessible();
    await expectNothingSideways();
  },
);
