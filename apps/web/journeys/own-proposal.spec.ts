import { randomUUID } from 'node:crypto';
import { translator } from '@parley/i18n/catalogue';
import { endRoundOf } from './world/closed-round';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

test(
  'somebody writes a proposal, submits it, has it accepted, confirmed and opened, and sees what the parties answered',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible, expectNothingSideways }) => {
    const t = translator(locale, 'own-proposal');
    const g = translator(locale, 'governed-proposal');
    const title = `Auditorías ${randomUUID().slice(0, 8)}`;
    const author = await makeSomebody(locale, { partyCode: 'MX' });
    await signIn(context, author);
    await page.goto(to('/mine/proposals'));
    await expectAccessible();
    await page.getByRole('link', { name: t('write') }).click();

    // A draft, one clause, a reload: nothing is lost.
    await page.locator('[name=domain]').selectOption({ index: 1 });
    await page.locator(`[name="title.${locale}"]`).fill(title);
    await page.getByRole('button', { name: t('form.check') }).click();
    await expect(page.locator('main')).toContainText(t('part.summary'));
    await expectAccessible();
    await page.getByRole('link', { name: t('goOn') }).click();
    await page.locator(`[name="summary.${locale}"]`).fill('One audit for three countries.');
    await expect(page.getByText(t('form.saving.saved'))).toBeVisible();
    await page.reload();
    await expect(page.locator(`[name="summary.${locale}"]`)).toHaveValue('One audit for three countries.');
    await page.locator(`[name="benefit.${locale}"]`).fill('Less paper.');
    await page.locator(`[name="clause.0.heading.${locale}"]`).fill('Scope');
    await page
      .locator(`[name="clause.0.text.${locale}"]`)
      .fill('Each Party accepts the audits of the others.');
    await expectAccessible();
    await expectNothingSideways();
    await page.getByRole('button', { name: t('form.check') }).click();
    await page.getByRole('button', { name: t('submit'), exact: true }).click();
    await expect(page.getByText(t('done.submitted'))).toBeVisible();
    await expect(page.locator('main')).toContainText(t('standing.waiting'));

    // A moderator accepts it; an admin confirms each language, and opens it.
    await signIn(context, await makeSomebody(locale, { role: 'admin', partyCode: null }));
    const m = translator(locale, 'moderation');
    await page.goto(to('/moderation'));
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await page.getByRole('button', { name: m('case.accept'), exact: true }).click();
    await page.goto(to('/admin/proposals'));
    await expectAccessible();
    await page.getByRole('link', { name: new RegExp(title) }).click();
    const address = page.url().split('?')[0] ?? '';
    const slug = address.split('/').at(-1) ?? '';
    for (const name of ['en', 'fr-CA', 'es-MX']) {
      const part = page.locator('#confirm details').filter({ has: page.locator(`[lang="${name}"]`) });
      await part.locator('summary').click();
      for (const field of ['title', 'summary', 'benefit', 'heading-0', 'text-0']) {
        const input = part.locator(`[name="${field}.${name}"]`);
        if ((await input.inputValue()) === '') await input.fill(`${title} ${name}`);
      }
      await part.getByRole('button').click();
      await expect(page.getByText(g('done.confirmed'))).toBeVisible();
      await page.goto(address);
    }
    await expectAccessible();
    await page.locator('[name=round]').selectOption('round-1');
    await page.getByRole('button', { name: g('open.submit') }).click();
    await expect(page.getByText(g('done.opened'))).toBeVisible();

    // Everybody reads it under its author’s name.
    await page.goto(to(`/proposals/${slug}`));
    await expect(page.locator('#history')).toContainText(author.displayName);
    await expectAccessible();

    // The round closes; an answer is promised, is overdue, and comes.
    await endRoundOf(slug);
    await page.goto(address);
    await page.locator('[name=on]').fill('2026-01-31');
    await page.getByRole('button', { name: g('promise.submit') }).click();
    await expect(page.getByText(g('done.promised'))).toBeVisible();
    await page.goto(to(`/proposals/${slug}`));
    await expect(page.locator('main')).toContainText(translator(locale, 'proposal')('answer.overdueShort'));
    await page.goto(address);
    await page.locator('[name=outcome][value=adopted]').check();
    await page.getByRole('button', { name: g('outcome.submit') }).click();
    await expect(page.locator('.error-summary')).toBeVisible();
    await expectAccessible();
    for (const name of ['en', 'fr-CA', 'es-MX']) {
      await page.locator(`[name="response-${name}"]`).fill(`We adopt it (${name}).`);
    }
    await page.locator('[name=respondedOn]').fill('2026-11-01');
    await page.locator('[name=source]').fill('Joint statement');
    await page.getByRole('button', { name: g('outcome.submit') }).click();
    await expect(page.getByText(g('done.recorded'))).toBeVisible();
    await page.goto(to(`/proposals/${slug}`));
    await expect(page.locator('#history')).toContainText(`We adopt it (${locale}).`);
    await expectAccessible();
  },
);
