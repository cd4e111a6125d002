import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

test(
  'an admin finds somebody, gives them a role and takes it back, shuts them out with a reason and lets them in again',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible, expectNothingSideways }) => {
    const t = translator(locale, 'people');
    const somebody = await makeSomebody(locale, { role: 'analyst' });
    const moderator = await makeSomebody(locale, { role: 'moderator' });
    const admin = await makeSomebody(locale, { role: 'admin', partyCode: null });

    await signIn(context, moderator);
    await page.goto(to('/admin/people'));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('title'));

    await signIn(context, admin);
    await page.goto(to('/admin/people'));
    const look = async (words: string) => {
      await page.locator('[name=words]').fill(words);
      await page.getByRole('button', { name: t('search.show') }).click();
    };
    await look('nobody-of-this-name');
    await expect(page.getByText(t('none'))).toBeVisible();
    await expectAccessible();
    await look(somebody.email.slice(0, 8).toUpperCase());
    const link = page.getByRole('link', { name: somebody.displayName });
    await expect(page.getByRole('row')).toHaveCount(2);
    expect(page.url()).not.toContain(somebody.email.slice(0, 8));
    await expectAccessible();
    await expectNothingSideways();
    await link.click();

    // Another role, and the one of before again.
    const facts = page.locator('dl').first();
    await expect(facts).toContainText(t('roles.analyst'));
    const open = (title: string) => page.locator('summary').filter({ hasText: title }).click();
    await open(t('setRole.title'));
    await page.locator('[name=role]').selectOption('delegate');
    await page.getByRole('button', { name: t('setRole.submit') }).click();
    await expect(page.locator('.error-summary')).toContainText(t('setRole.partyShape'));
    await page.locator('[name=role]').selectOption('delegate');
    await page.locator('[name=rolePartyCode]').selectOption('CA');
    await page.getByRole('button', { name: t('setRole.submit') }).click();
    await expect(page.getByText(t('done.role'))).toBeVisible();
    await expect(facts).toContainText(t('roles.delegate'));
    await open(t('setRole.title'));
    await page.getByRole('button', { name: t('setRole.back', { role: t('roles.analyst') }) }).click();
    await expect(facts).toContainText(t('roles.analyst'));

    // Out and in again, with the reason in the log.
    await open(t('disable.title'));
    await page.getByRole('button', { name: t('disable.submit') }).click();
    await expect(page.locator('.error-summary')).toContainText(t('disable.reasonShape'));
    await page.locator('[name=reason]').fill('Forty accounts of one hand.');
    await page.getByRole('button', { name: t('disable.submit') }).click();
    await expect(page.getByText(t('done.disabled'))).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: t('acts.disable') })).toContainText(
      'Forty accounts',
    );
    await expectAccessible();
    await expectNothingSideways();
    await open(t('enable.title'));
    await page.getByRole('button', { name: t('enable.submit') }).click();
    await expect(page.getByText(t('done.enabled'))).toBeVisible();
    await open(t('end.title'));
    await page.getByRole('button', { name: t('end.submit') }).click();
    await expect(page.getByText(t('done.sessions'))).toBeVisible();

    // One's own account is for others.
    await page.goto(to('/admin/people'));
    await look(admin.email);
    await page.getByRole('link', { name: admin.displayName }).click();
    await expect(page.getByText(t('own'))).toBeVisible();
  },
);
