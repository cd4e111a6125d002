import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

const address = '/proposals/personal-data-across-borders';

test(
  'a delegate who was put on the roster publishes what their party holds, replaces it and takes it back, and is taken off',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible, expectNothingSideways }) => {
    const t = translator(locale, 'official-position');
    const delegate = await makeSomebody(locale);
    const admin = await makeSomebody(locale, { role: 'admin', partyCode: null });

    // The roster: an address that nobody has is said to be one.
    await signIn(context, admin);
    await page.goto(to('/admin/delegations'));
    const add = async (email: string) => {
      await page.locator('[name=email]').fill(email);
      await page.locator('[name=party]').selectOption('CA');
      await page.getByRole('button', { name: t('roster.add.submit') }).click();
    };
    await add('nobody@journey.example');
    await expect(page.locator('.error-summary')).toContainText(t('roster.add.unknown'));
    await expectAccessible();
    await add(delegate.email);
    const row = page.getByRole('row', { name: new RegExp(delegate.email) });
    await expect(row).toContainText(delegate.displayName);
    await expectAccessible();
    await expectNothingSideways();

    // Without a second factor they are told what is missing; with one they publish.
    await signIn(context, delegate);
    await page.goto(to(address));
    const section = page.getByRole('region', { name: t('title') });
    await expect(section.getByRole('link', { name: t('form.setUp') })).toBeVisible();
    await signIn(context, await makeSomebody(locale, { role: 'delegate', rolePartyCode: 'CA' }));
    await page.goto(to(address));
    await section.getByRole('button', { name: t('form.publish') }).click();
    await expect(page.locator('.error-summary')).toContainText(t('form.shapes.stance'));
    await expectAccessible('#positions');
    const publish = async (stance: 'support' | 'support-with-changes', words: string) => {
      await section.getByLabel(t('form.clause'), { exact: true }).selectOption('1');
      await section.getByLabel(t(`stance.${stance}`), { exact: true }).check();
      await section.getByLabel(t('form.words'), { exact: true }).fill(words);
      await section.getByRole('button', { name: t('form.publish') }).click();
      await expect(section.getByRole('status')).toContainText(t('form.published'));
    };
    await publish('support', 'As it reads.');
    await publish('support-with-changes', 'With “shall”\nin place of “should”.');
    const entry = section.locator('.entry').first();
    await expect(entry).toContainText('With “shall”');
    const margin = page.locator('#clause-1 .margin');
    await expect(margin).toContainText(t('stance.support-with-changes'));
    await entry.getByText(t('before', { count: 1 })).click();
    await expect(entry).toContainText('As it reads.');
    await expectAccessible('#positions');
    await expectNothingSideways();

    // It stands where everybody can read it, and is taken back in one way alone: in public.
    await entry.getByText(t('withdraw'), { exact: true }).click();
    await entry.getByRole('button', { name: t('withdrawNow') }).click();
    await expect(section).toContainText(t('none'));
    await expect(margin).not.toContainText(t('title'));

    await context.clearCookies();
    await page.goto(to('/delegations'));
    await expect(page.locator('main')).toContainText(delegate.displayName);
    await expectAccessible();
    await expectNothingSideways();

    await signIn(context, admin);
    await page.goto(to('/admin/delegations'));
    await row.getByText(t('roster.remove'), { exact: true }).click();
    await row.getByRole('button', { name: t('roster.removeNow') }).click();
    await expect(row).toHaveCount(0);
  },
);
