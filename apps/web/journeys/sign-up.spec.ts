import { randomUUID } from 'node:crypto';
import { translator } from '@parley/i18n/catalogue';
import type { AddressLanguage, Locale } from '@parley/i18n/locale';
import type { Page } from '@playwright/test';
import { confirmationLink } from './world/confirmation';
import { addressLanguages, anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn as useSession } from './world/person';

test.use({ timezoneId: 'America/Chihuahua' });

const password = 'violet otter climbs 9 hills';
const newEmail = () => `journey-${randomUUID()}@example.org`;
type Told = { page: Page; to: (address: string) => string; locale: Locale };

async function answer(page: Page, email: string): Promise<void> {
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=displayName]').fill('Ana Torres');
  await page.locator('[name=partyCode][value=MX]').check();
  await page.locator('[name=sectorCode][value=labour]').check();
  await page.locator('[name=takePart]').check();
}

async function signUp({ page, to, locale }: Told, email: string, secret = password): Promise<void> {
  const t = translator(locale, 'sign-up');
  await page.goto(to('/sign-up'));
  await answer(page, email);
  await page.getByRole('button', { name: t('continue') }).click();
  await page.locator('[name=password]').fill(secret);
  await page.getByRole('button', { name: t('check.submit'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('mail.title'));
}

async function signIn({ page, locale }: Told, email: string, secret = password): Promise<void> {
  const t = translator(locale, 'sign-in');
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(secret);
  await page
    .locator('main')
    .getByRole('button', { name: t('submit'), exact: true })
    .click();
}

const confirm = async ({ page, locale }: Told, email: string, language: AddressLanguage) => {
  const t = translator(locale, 'sign-up');
  await page.goto(await confirmationLink(email, language));
  await page.getByRole('button', { name: t('confirm.submit') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('confirm.doneTitle'));
};

test('a visitor signs up and is signed in at once', async ({
  page,
  to,
  locale,
  language,
  expectAccessible,
}) => {
  const t = translator(locale, 'sign-up');
  const email = newEmail();
  await page.goto(to('/sign-up'));
  await expectAccessible();

  // Nothing is filled in: the summary has the focus and leads to each field, and what was typed stays.
  await page.locator('[name=email]').fill('nobody');
  await page.getByRole('button', { name: t('continue') }).click();
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(5);
  await expect(summary).toContainText(t('consent.takePartMissing'));
  await expectAccessible();
  await summary.getByRole('link').first().click();
  await expect(page.locator('[name=email]')).toBeFocused();
  await expect(page.locator('[name=email]')).toHaveValue('nobody');

  await answer(page, email);
  await page.locator('[name=timeZone]').selectOption('America/Mexico_City');

  // In another language, and back: the answers are still there, but for the consent, which is given to what one reads.
  const other = addressLanguages.find((known) => known !== language) ?? language;
  await page.locator(`.masthead a[hreflang^=${other}]`).click();
  await expect(page).toHaveURL(new RegExp(`/${other}/sign-up$`, 'u'));
  await expect(page.locator('[name=email]')).toHaveValue(email);
  await expect(page.locator('[name=takePart]')).not.toBeChecked();
  await page.goto(to('/sign-up'));
  await expect(page.locator('[name=displayName]')).toHaveValue('Ana Torres');
  await expect(page.locator('[name=partyCode][value=MX]')).toBeChecked();
  await expect(page.locator('[name=timeZone]')).toHaveValue('America/Mexico_City');
  await page.locator('[name=takePart]').check();
  await page.locator('[name=sectorCode][value=none]').check();
  await page.locator('[name=organisation]').fill('Union Métiers');
  await page.getByRole('button', { name: t('continue') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(translator(locale, 'forms')('check'));
  await expectAccessible();

  // One answer is changed; the others are still there.
  await page.getByRole('button', { name: t('check.changeLabel', { label: t('displayName') }) }).click();
  await expect(page.locator('[name=displayName]')).toBeFocused();
  await page.locator('[name=displayName]').fill('Ana T.');
  await page.keyboard.press('Enter');
  await expect(page.locator('.answers')).toContainText('Ana T.');
  await expect(page.locator('.answers')).toContainText(email);
  await expect(page.locator('.answers')).toContainText('Union Métiers');
  await expect(page.locator('.answers')).toContainText(t('sectorNone'));

  // A password that everybody knows is refused, and kept in its field to be changed.
  await page.locator('[name=password]').fill('Password2026!');
  await page.keyboard.press('Enter');
  await expect(summary).toContainText(t('check.passwordCommon'));
  await expect(page.locator('[name=password]')).toHaveValue('Password2026!');
  await page.getByRole('button', { name: t('showPassword') }).click();
  await expect(page.locator('[name=password]')).toHaveAttribute('type', 'text');
  await expectAccessible();
  await page.locator('[name=password]').fill(password);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('mail.title'));
  await expect(page.locator('main')).toContainText(email);
  await expectAccessible();
  await page.goto(to('/'));
  await expect(page.getByRole('button', { name: t('mail.resend') })).toBeVisible();
  await expectAccessible('.wrap > :not(main)');

  // On their page each consent can be given and taken back, and every answer stays.
  const mine = translator(locale, 'mine.profile.consent');
  await page.goto(to('/mine/profile'));
  const consent = page.locator('#consent');
  await consent.getByRole('button', { name: `${mine('give')}: ${mine('publish-ballot')}` }).click();
  await expect(consent.getByRole('status')).toContainText(mine('saved'));
  await consent.getByRole('button', { name: `${mine('take')}: ${mine('take-part')}` }).click();
  await expect(consent.getByRole('button', { name: `${mine('give')}: ${mine('take-part')}` })).toBeVisible();
  await consent.locator('summary').click();
  await expect(consent.getByRole('listitem')).toHaveCount(4);
  await expectAccessible();
  await page.goto(to('/vote'));
  await expect(page.locator('#card')).toContainText(translator(locale, 'errors')('consent-missing'));
});

test('a link in a letter is used by a button, once', async ({
  page,
  to,
  locale,
  language,
  expectAccessible,
}) => {
  const t = translator(locale, 'sign-up');
  const email = newEmail();
  await signUp({ page, to, locale }, email);
  const link = await confirmationLink(email, language);
  await page.goto(link);
  await expectAccessible();
  // Opening the link again finds it as it was: only the button uses it.
  await page.goto(link);
  await page.getByRole('button', { name: t('confirm.submit') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('confirm.doneTitle'));
  await expectAccessible();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('confirm.invalidTitle'));
  await expectAccessible();
  await page.goto(to('/'));
  await expect(page.getByRole('button', { name: t('mail.resend') })).toHaveCount(0);
});

test(
  'signing out ends the session at once, and signing in starts another',
  anyLanguage,
  async ({ page, to, locale, language, context, expectAccessible }) => {
    const told = { page, to, locale };
    const t = translator(locale, 'sign-in');
    const email = newEmail();
    await signUp(told, email);
    await confirm(told, email, language);
    const session = async () => (await context.cookies()).find(({ name }) => name.endsWith('parley-session'));
    const first = await session();
    expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax' });

    await page.goto(to('/sign-out'));
    await expectAccessible();
    await page
      .locator('main')
      .getByRole('button', { name: t('signOut.submit') })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('signOut.doneTitle'));
    expect(await session()).toBeUndefined();
    // The old cookie, put back by hand, opens nothing.
    if (first !== undefined) await context.addCookies([first]);
    await page.goto(to('/sign-out'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('signOut.doneTitle'));

    await page.goto(`${to('/sign-in')}?${new URLSearchParams({ to: to('/sign-up') })}`);
    await signIn(told, email, 'not the password at all');
    await expect(page.locator('.error-summary')).toContainText(t('wrong'));
    await expect(page.locator('[name=email]')).toHaveValue(email);
    await expectAccessible();
    await signIn(told, email);
    // Signing up is not on the list of places to come back to.
    await expect(page).toHaveURL(to('/'));
    expect((await session())?.value).not.toBe(first?.value);
  },
);

test(
  'a known address and an unknown one are told the same',
  anyLanguage,
  async ({ browser, baseURL, to, locale, language }) => {
    const tell = async (email: string, secret: string) => {
      const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
      const page = await context.newPage();
      await signUp({ page, to, locale }, email, secret);
      const said = ((await page.locator('main').textContent()) ?? '').replaceAll(email, 'ADDRESS');
      await page.goto(to('/'));
      const then = await page.locator('.wrap').textContent();
      return { context, page, told: [said, then] };
    };
    const owner = newEmail();
    const first = await tell(owner, password);
    await confirm({ page: first.page, to, locale }, owner, language);
    const again = await tell(owner, 'nine hills otter climbs violet');
    expect(again.told).toEqual(first.told);
    await first.context.close();
    await again.context.close();
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the same form signs up, takes the zone of the country, signs out and in',
    anyLanguage,
    async ({ page, to, locale, language }) => {
      const told = { page, to, locale };
      const t = translator(locale, 'sign-up');
      const email = newEmail();
      await page.goto(to('/sign-up'));
      await page.locator('[name=email]').fill(email);
      await page.getByRole('button', { name: t('continue') }).click();
      await expect(page.locator('.error-summary')).toBeVisible();
      await expect(page.locator('[name=email]')).toHaveValue(email);
      await answer(page, email);
      await page.getByRole('button', { name: t('continue') }).click();
      await expect(page.locator('[name=timeZone]')).toHaveValue('America/Mexico_City');
      await page.locator('[name=password]').fill(password);
      await page.getByRole('button', { name: t('check.submit'), exact: true }).click();
      await expect(page.locator('main')).toContainText(email);
      await page.getByRole('button', { name: t('mail.resend') }).click();
      await expect(page.locator('main')).toContainText(t('mail.waiting'));
      await confirm(told, email, language);
      await page.goto(to('/sign-out'));
      await page.locator('main button').click();
      await page.goto(`${to('/sign-in')}?${new URLSearchParams({ to: 'https://elsewhere.example/' })}`);
      await signIn(told, email);
      await expect(page).toHaveURL(to('/'));
    },
  );
});

test(
  'next-auth answers with the session’s person and nothing more',
  anyLanguage,
  async ({ page, context, locale }) => {
    expect(await (await page.request.get('/api/auth/session')).json()).toBeNull();
    await useSession(context, await makeSomebody(locale));
    const session = await (await page.request.get('/api/auth/session')).json();
    expect(Object.keys(session).sort()).toEqual(['expires', 'user']);
    expect(Object.keys(session.user).sort()).toEqual(['id', 'name']);
  },
);
