import { randomUUID } from 'node:crypto';
import { translator } from '@parley/i18n/catalogue';
import type { Page } from '@playwright/test';
import { expect, test } from './world/journey';

/** At the provider: its own pages, in its own language. */
async function signInThere(page: Page, login: string): Promise<void> {
  await page.locator('[name=login]').fill(login);
  await page.locator('[name=password]').fill('any');
  await page.locator('[type=submit]').click();
  await page.locator('[type=submit]').click();
}

test('somebody new comes from the provider, and an address that it is not sure of is refused in a sentence', async ({
  page,
  to,
  locale,
  context,
}) => {
  const t = translator(locale, 'sign-in');
  // The provider's pages ask for fonts from elsewhere; ours never do, and nothing leaves this machine.
  const isElsewhere = ({ hostname }: URL) => hostname !== 'localhost' && hostname !== '127.0.0.1';
  await page.route(isElsewhere, (route) => route.fulfill({ body: '' }));
  const link = page.getByRole('link', { name: t('byProvider', { name: 'Test ID' }) });
  await page.goto(to('/sign-in'));
  await link.click();
  await signInThere(page, 'unsure');
  await expect(page.locator('.error-summary')).toContainText(
    translator(locale, 'errors')('provider-unverified'),
  );

  await context.clearCookies();
  await page.goto(to('/sign-in'));
  await link.click();
  const login = randomUUID();
  await signInThere(page, login);
  await expect(page).toHaveURL(new RegExp(`${to('/mine/profile')}`));
  await expect(page.locator('main')).toContainText(`${login}@elsewhere.example`);
  await page.goto(to('/mine/security'));
  await expect(page.locator('#providers')).toContainText('Test ID');
});
