import { translator } from '@parley/i18n/catalogue';
import { addressLanguages, localeOf, ownNames } from '@parley/i18n/locale';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

test('the frame stands around the page, in its language, at any width', async ({
  page,
  to,
  locale,
  expectAccessible,
  expectNothingSideways,
}) => {
  const t = translator(locale, 'shell');
  await page.goto(to('/'));
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.getByRole('navigation', { name: t('nav.label') })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Journey Trust');
  await expect(page.getByRole('contentinfo')).toContainText(t('notGovernment'));
  await expectAccessible('.wrap > :not(main)');
  await expectNothingSideways();
});

test('a language link keeps address and query, and the bare address follows the choice', async ({
  page,
  to,
  language,
}) => {
  const other = addressLanguages[(addressLanguages.indexOf(language) + 1) % addressLanguages.length] ?? 'en';
  await page.goto(to('/nowhere?view=clean&page=2'));
  await page.getByRole('link', { name: ownNames[localeOf(other)] }).click();
  await expect(page).toHaveURL(`/${other}/nowhere?view=clean&page=2`);
  await page.goto('/');
  await expect(page).toHaveURL(`/${other}`);
});

test('the bare address speaks the language of the browser', async ({ page, language }) => {
  await page.goto('/');
  await expect(page).toHaveURL(`/${language}`);
});

test('a missing page says so with 404, in the language of its address', async ({
  page,
  to,
  locale,
  expectAccessible,
}) => {
  const answer = await page.goto(to('/no/such/page'));
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    translator(locale, 'shell.notFound')('title'),
  );
  await expectAccessible();
});

test(
  'an address without a language is missing too, and is not guessed',
  anyLanguage,
  async ({ page, locale }) => {
    const answer = await page.goto('/proposals');
    expect(answer?.status()).toBe(404);
    await expect(page).toHaveURL('/proposals');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      translator(locale, 'shell.notFound')('title'),
    );
  },
);

test(
  'the first thing the keyboard reaches leads past the navigation',
  anyLanguage,
  async ({ page, to, locale }) => {
    await page.goto(to('/'));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: translator(locale, 'shell')('skip') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is whole, title and all', async ({ page, to }) => {
    await page.goto(to('/'));
    await expect(page).toHaveTitle(/Parley/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('every answer carries the security headers, errors too', anyLanguage, async ({ request, to }) => {
  for (const address of [
    to('/'),
    to('/missing'),
    '/',
    '/api/v1/none',
    '/api/trpc/none.none',
    '/healthz',
    '/icon.svg',
  ]) {
    const { headers } = { headers: (await request.get(address, { maxRedirects: 0 })).headers() };
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    expect(headers['content-security-policy'], address).toContain("frame-ancestors 'none'");
    expect(headers['referrer-policy'], address).toBe('same-origin');
    expect(headers['x-powered-by'], address).toBeUndefined();
  }
});

test('nothing is changed from another site', anyLanguage, async ({ request }) => {
  const answer = await request.post('/api/trpc/session.viewer', {
    headers: { origin: 'https://elsewhere.example' },
    data: {},
  });
  expect(answer.status()).toBe(403);
});

test(
  'what is sent without a connection stays where it was written, and goes once there is one',
  anyLanguage,
  async ({ page, context, to, locale }) => {
    const t = translator(locale, 'shell');
    const words = translator(locale, 'comment');
    await signIn(context, await makeSomebody(locale));
    await page.goto(to('/proposals/high-risk-ai'));
    const field = page.getByLabel(words('label'));
    const send = page.getByRole('button', { name: words('send') });
    await field.fill('Words that took an hour.');
    await context.setOffline(true);
    await expect(page.getByText(t('offline'))).toBeInViewport();
    await send.click();
    await expect(page.getByText(t('unsent'))).toBeInViewport();
    await expect(field).toHaveValue('Words that took an hour.');
    await context.setOffline(false);
    await expect(page.getByText(t('unsent'))).toHaveCount(0);
    await send.click();
    await expect(page.getByText(words('written'))).toBeVisible();
  },
);
