import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

const tags = ['en', 'fr-CA', 'es-MX'] as const;

test(
  'an admin writes a round, reads its rules in words, locks it with their hash, copies it and takes it back',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible, expectNothingSideways }) => {
    const t = translator(locale, 'round');
    const title = `Ronda ${Math.random().toString(36).slice(2, 8)}`;
    await signIn(context, await makeSomebody(locale, { role: 'admin', partyCode: null }));
    await page.goto(to('/admin/rounds'));
    await expectAccessible();
    await page.getByRole('link', { name: t('new') }).click();

    // What does not fit is named, and nothing that was typed is lost.
    await page.locator('[name=title-en]').fill(title);
    await page.locator('[name=threshold]').fill('12');
    await page.getByRole('button', { name: t('form.save') }).click();
    const faults = page.locator('.error-summary').getByRole('listitem');
    await expect(faults).toContainText([t('form.shapes.summary')]);
    await expect(page.locator('[name=title-en]')).toHaveValue(title);
    await expect(page.locator('[name=threshold]')).toHaveValue('12');
    await expectAccessible();
    await page.locator('[name=threshold]').fill('66.5');
    await page.locator('[name=summary-en]').fill('What should we agree?');
    await page.locator('[name=timeZone]').selectOption('America/Mexico_City');
    await page.locator('[name=opensAt]').fill('2090-02-01T09:00');
    await page.locator('[name=closesAt]').fill('2090-01-31T09:00');
    await page.getByRole('button', { name: t('form.save') }).click();
    await expect(page.locator('.error-summary')).toContainText(
      translator(locale, 'errors')('round-times-wrong'),
    );
    await page.locator('[name=closesAt]').fill('2090-03-01T23:59');
    await page.getByRole('button', { name: t('form.save') }).click();

    // It is read as people will read it; two languages are missing.
    await expect(page.getByText(t('saved'))).toBeVisible();
    await expect(page.locator('.method').first()).toContainText(locale === 'en' ? '66.5%' : '66');
    await expect(page.getByRole('button', { name: t('open.submit') })).toHaveCount(0);
    await expectAccessible();
    await expectNothingSideways();
    await page.getByRole('link', { name: t('edit'), exact: true }).click();
    for (const tag of tags) {
      await page.locator(`[name=title-${tag}]`).fill(title);
      await page.locator(`[name=summary-${tag}]`).fill('What should we agree?');
    }
    await page.getByRole('button', { name: t('form.save') }).click();
    await page.getByRole('button', { name: t('open.submit') }).click();
    await expect(page.getByText(t('openedNow'))).toBeVisible();
    const address = new URL(page.url()).pathname;
    const slug = address.split('/').at(-1) ?? '';
    await page.goto(`${address}/edit`);
    await expect(page.locator('main')).toContainText(translator(locale, 'errors')('round-locked'));

    // Everybody reads rules, dates and hash; it opens by itself.
    await page.goto(to(`/rounds/${slug}`));
    await expect(page.locator('main')).toContainText(t('state.announced'));
    await expect(page.locator('#hash code').nth(1)).toHaveText(/^[0-9a-f]{64}$/);
    await expect(page.locator('#hash code').last()).toContainText('"threshold":0.665');
    await expectAccessible();
    await expectNothingSideways();

    // A changed rule is a new round; until it opens, a round can be taken back, and a draft thrown away.
    await page.goto(address);
    await page.getByRole('button', { name: t('copy.submit') }).click();
    await expect(page.getByText(t('copied'))).toBeVisible();
    await page.getByText(t('remove.submit')).first().click();
    await page.getByRole('button', { name: t('remove.submit') }).click();
    await expect(page).toHaveURL(to('/admin/rounds'));
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: t('takeBack.submit') }).click();
    await expect(page.getByText(t('takenBack'))).toBeVisible();
    await page.goto(to(`/rounds/${slug}`));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  },
);
