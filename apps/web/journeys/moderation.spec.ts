import { translator } from '@parley/i18n/catalogue';
import { formatLocale, formats } from '@parley/i18n/format';
import type { Locale } from '@parley/i18n/locale';
import { makeCase } from './world/case';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

const tag = () => Math.random().toString(36).slice(2, 10);
const makeModerator = (locale: Locale) => makeSomebody(locale, { role: 'moderator', partyCode: null });
const address = (number: number) => `/moderation?case=${number}`;

test('a statement is accepted by keyboard alone, taken back, and accepted again', async ({
  page,
  context,
  to,
  locale,
  expectAccessible,
}) => {
  const t = translator(locale, 'moderation');
  const text = `Hace falta un teléfono ${tag()}`;
  const { number } = await makeCase(locale, 'statement', text);
  await signIn(context, await makeModerator(locale));
  await page.goto(to(address(number)));
  const panel = page.getByRole('region', { name: t('case.label') });
  await expect(panel).toContainText(text);
  await expect(panel).not.toContainText('@');
  await expectAccessible();
  const row = page.locator('tr[aria-current] a');
  await row.focus();
  await page.keyboard.press('a');
  await expect(page.locator('.keys .last')).toContainText(t('last.undo'));
  await expect(page.locator('.queue-table, .state').first()).not.toContainText(text);

  await page.getByRole('button', { name: t('last.undo') }).focus();
  await page.keyboard.press('u');
  const name = formats(formatLocale(locale), 'UTC').number(number);
  await expect(page.getByText(t('last.undone', { number: name }))).toBeVisible();
  await expect(panel).toContainText(text);
  await panel.getByRole('button', { name: t('case.accept'), exact: true }).click();
  await expect(page.locator('.keys .last')).toContainText(t('last.undo'));
  await page.goto(to('/moderation/log'));
  await expect(page.locator('#decisions')).toContainText(text);
  await expectAccessible();
});

test(
  'keys move through the queue while the focus is in it, and rest once they are turned off',
  anyLanguage,
  async ({ page, context, to, locale }) => {
    const t = translator(locale, 'moderation.keys');
    await makeCase(locale, 'statement', `Una ${tag()}`);
    await makeCase(locale, 'statement', `Dos ${tag()}`);
    await signIn(context, await makeModerator(locale));
    const links = page.locator('.queue-table tbody a');
    const off = page.getByRole('button', { name: t('off') });
    const moves = async () => {
      await page.goto(to('/moderation'));
      await expect(off).toBeVisible();
      const before = page.url();
      await page.keyboard.press('j');
      expect(page.url()).toBe(before);
      await links.first().focus();
      await page.keyboard.press('j');
      await expect(links.nth(1)).toBeFocused();
      await expect(page).toHaveURL(/case=\d+$/);
      await expect(page.locator('tr[aria-current] a')).toBeFocused();
      await page.keyboard.press('k');
      await expect(links.first()).toBeFocused();
      // Until its case is open, a key decides nothing.
      await expect(page.locator('tr[aria-current] a')).toHaveAttribute(
        'href',
        String(await links.first().getAttribute('href')),
      );
      await page.keyboard.press('r');
      await expect(page.locator('#field-rule, #field-reason').and(page.locator(':focus'))).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(links.first()).toBeFocused();
    };
    // The queue is one for all: where somebody else decides its first row meanwhile, the walk starts again.
    await expect(moves).toPass();

    await off.click();
    await page.reload();
    await expect(page.getByText(t('state'))).toBeVisible();
    const here = page.url();
    await links.first().focus();
    await page.keyboard.press('j');
    await expect(links.first()).toBeFocused();
    expect(page.url()).toBe(here);
  },
);

test(
  'a flagged comment is rejected by the rule that the flag names, with the template as reason',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible }) => {
    const t = translator(locale, 'moderation');
    const text = `Todos están comprados ${tag()}`;
    const { number } = await makeCase(locale, 'comment', text);
    await signIn(context, await makeModerator(locale));
    await page.goto(to(address(number)));
    const panel = page.getByRole('region', { name: t('case.label') });
    await expect(panel).toContainText('See rule 1.');
    await expect(page.getByLabel(t('case.rule'), { exact: true })).toHaveValue('1');
    const reason = page.getByLabel(t('case.reason'));
    await page.getByLabel(t('case.rule'), { exact: true }).selectOption('2');
    const template = await reason.inputValue();
    expect(template).toContain('2');
    await reason.fill('');
    await page.getByRole('button', { name: t('case.reject') }).click();
    await expect(page.locator('.error-summary')).toContainText(t('case.templateFilled'));
    await expect(reason).toHaveValue(template);
    await expectAccessible();
    const own = `${template} ${tag()}`;
    await reason.fill(own);
    await page.getByRole('button', { name: t('case.reject') }).click();
    await expect(page.locator('.keys .last')).toContainText(t('last.undo'));

    await page.goto(to(address(number)));
    await expect(panel).toContainText(t('case.decided'));
    await expectAccessible();
    await context.clearCookies();
    await page.goto(to('/moderation/log'));
    const log = page.locator('#decisions');
    await expect(log).toContainText(own);
    await expect(log).not.toContainText(text);
  },
);

test(
  'whoever was slower is told, and keeps what they typed',
  anyLanguage,
  async ({ page, context, to, locale }) => {
    const t = translator(locale, 'moderation.case');
    const { number } = await makeCase(locale, 'statement', `Lenta ${tag()}`);
    await signIn(context, await makeModerator(locale));
    await page.goto(to(address(number)));
    await page.getByLabel(t('rule'), { exact: true }).selectOption('1');
    await page.getByLabel(t('reason')).fill('My own words.');
    const other = await context.newPage();
    await context.clearCookies();
    await signIn(context, await makeModerator(locale));
    await other.goto(to(address(number)));
    await other.getByRole('button', { name: t('accept'), exact: true }).click();
    await expect(other.locator('.keys .last')).toBeVisible();
    await page.getByRole('button', { name: t('reject') }).click();
    await expect(page.locator('.error-summary')).toContainText(translator(locale, 'errors')('case-decided'));
    await expect(page.getByText('My own words.')).toBeVisible();
    await expect(page.getByRole('heading', { name: t('decided') })).toBeVisible();
  },
);

test(
  'others are told why not, and a visitor comes back after signing in',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible }) => {
    const t = translator(locale, 'not-allowed');
    await page.goto(to(address(1)));
    await expect(page.getByRole('heading', { name: t('moderation.title') })).toBeVisible();
    await expectAccessible();
    const main = page.locator('main');
    await main.getByRole('link', { name: t('signIn') }).click();
    await expect(page).toHaveURL(to(`/sign-in?${new URLSearchParams({ to: to(address(1)) })}`));
    await expect(
      page.locator('form', { has: page.locator('[name=email]') }).locator('input[name=to]'),
    ).toHaveValue(to(address(1)));
    await signIn(context, await makeSomebody(locale));
    await page.goto(to('/moderation'));
    await expect(page.getByRole('heading', { name: t('moderation.title') })).toBeVisible();
    await expect(main.getByRole('link', { name: t('signIn') })).toHaveCount(0);
  },
);

test('the queue is read at any width', async ({ page, context, to, locale, expectNothingSideways }) => {
  const long = `${'palabra '.repeat(20)}${tag()}`;
  const { number } = await makeCase(locale, 'comment', `${long} ${'x'.repeat(90)}`);
  await signIn(context, await makeModerator(locale));
  for (const place of [address(number), '/moderation/log']) {
    await page.goto(to(place));
    await expectNothingSideways();
  }
});

test.describe('without script', anyLanguage, () => {
  test.use({ javaScriptEnabled: false });
  test('a case is opened, rejected with the template and taken back', async ({
    page,
    context,
    to,
    locale,
  }) => {
    const t = translator(locale, 'moderation');
    const text = `Sin script ${tag()}`;
    const { number } = await makeCase(locale, 'statement', text);
    await signIn(context, await makeModerator(locale));
    await page.goto(to(address(number)));
    await page.getByRole('button', { name: t('case.reject') }).click();
    await expect(page.locator('.error-summary')).toContainText(translator(locale, 'errors')('rule-missing'));
    await page.getByLabel(t('case.rule'), { exact: true }).selectOption('1');
    await page.getByRole('button', { name: t('case.reject') }).click();
    await expect(page.locator('.error-summary')).toContainText(t('case.templateFilled'));
    await expect(page.getByLabel(t('case.reason'))).toHaveValue(/1/);
    await page.getByRole('button', { name: t('case.reject') }).click();
    await expect(page.locator('.keys .last')).toBeVisible();
    await page.getByRole('button', { name: t('last.undo'), exact: true }).click();
    await expect(page.getByRole('region', { name: t('case.label') })).toContainText(text);
    await page.getByRole('button', { name: t('case.accept'), exact: true }).click();
    await expect(page.locator('.keys .last')).toBeVisible();
  });
});
