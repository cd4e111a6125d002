import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

const address = '/proposals/high-risk-ai';

test('a visitor reads a proposal, is told why to sign in, and is led back', async ({
  page,
  to,
  locale,
  expectAccessible,
}) => {
  const t = translator(locale, 'proposal');
  await page.goto(to(address));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(t('why.vote'))).toBeVisible();
  await expect(page.getByText(t('why.statement'))).toBeVisible();
  await expect(page.getByText(t('why.comment'))).toBeVisible();
  await expectAccessible();
  await page
    .locator('#clause-2')
    .getByRole('link', { name: t('signInToVote') })
    .click();
  await expect(page).toHaveURL(to(`/sign-in?${new URLSearchParams({ to: to(address) })}`));
});

test('a clause is voted on where it stands, by keyboard; changed and taken back', async ({
  page,
  context,
  to,
  locale,
  expectAccessible,
}) => {
  const t = translator(locale, 'proposal.ballot');
  const words = translator(locale, 'words');
  await signIn(context, await makeSomebody(locale));
  await page.goto(to(address));
  const clause = page.locator('#clause-1');
  const status = clause.locator('.clause-ballot').getByRole('status');
  await expect(clause).toContainText(translator(locale, 'proposal.figures')('vote-first'));

  await clause.getByRole('button', { name: words('Agree'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(status).toContainText(t('saved'));
  await expect(clause.locator('.clause-ballot summary')).toContainText(words('agree'));
  await expect(clause.locator('.clause-ballot summary')).toBeFocused();
  await expectAccessible('#clause-1');

  await page.keyboard.press('Enter');
  await clause.getByRole('button', { name: words('Disagree'), exact: true }).click();
  await expect(clause.locator('.clause-ballot summary b')).toHaveText(words('disagree'));
  await clause.getByRole('button', { name: words('undo') }).click();
  await expect(status).toContainText(t('undone'));
  await expect(clause.locator('.clause-ballot summary b')).toHaveText(words('agree'));
  await page.reload();
  await expect(clause.locator('.clause-ballot summary b')).toHaveText(words('agree'));
});

test('a statement is counted and advised while it is written, and waits for a moderator', async ({
  page,
  context,
  to,
  locale,
  expectAccessible,
}) => {
  const t = translator(locale, 'statement');
  const forms = translator(locale, 'forms');
  await signIn(context, await makeSomebody(locale));
  await page.goto(to(address));
  const field = page.getByLabel(t('label'));
  await field.fill('¿IA?');
  await expect(page.locator('#statements')).toContainText(forms('left', { count: 196 }));
  await expect(page.locator('#statements')).toContainText(t('hints.question'));

  const long = 'x'.repeat(201);
  await field.fill(long);
  await page.getByRole('button', { name: t('send') }).click();
  await expect(page.getByRole('alert').filter({ hasText: forms('summary', { count: 1 }) })).toBeFocused();
  await expect(field).toHaveValue(long);
  await expectAccessible('#statements');

  const text = `Cada país publica sus cuentas: texto ${locale} ${Date.now()}`;
  await field.fill(text);
  // In whatever language the page is, the text is in Spanish, and is said to be.
  await expect(page.locator('[name=statement-language]')).toHaveValue('es-MX');
  await page.getByRole('button', { name: t('send') }).click();
  await expect(page.locator('#statements')).toContainText(t('mine'));
  await expect(field).toHaveValue('');

  // It stands on one's own page, in lines, however much is said beside it of what became of it.
  await page.getByRole('link', { name: t('mine') }).click();
  await expect(page).toHaveURL(to('/mine/statements'));
  await expectAccessible();
  const width = (await page.locator('.rows .quoted', { hasText: text }).boundingBox())?.width;
  expect(width).toBeGreaterThan(250);
});

test('what is half written survives a reload and a change of language', async ({
  page,
  context,
  to,
  locale,
  language,
}) => {
  await signIn(context, await makeSomebody(locale));
  await page.goto(to(address));
  await page.getByLabel(translator(locale, 'statement')('label')).fill('Half a thought');
  await page.reload();
  await expect(page.getByLabel(translator(locale, 'statement')('label'))).toHaveValue('Half a thought');
  const other = language === 'en' ? 'fr' : 'en';
  await page.goto(`/${other}${address}`);
  await expect(page.locator('#field-statement')).toHaveValue('Half a thought');
});

test(
  'somebody of no country is told that they may comment but not vote',
  anyLanguage,
  async ({ page, context, to, locale }) => {
    await signIn(context, await makeSomebody(locale, { partyCode: null }));
    await page.goto(to(address));
    await expect(page.getByText(translator(locale, 'errors')('voter-without-party')).first()).toBeVisible();
    await expect(page.locator('.ballot')).toHaveCount(0);
    await expect(page.getByLabel(translator(locale, 'comment')('label'))).toBeVisible();
  },
);

test('a proposal that is not there says so', anyLanguage, async ({ page, to }) => {
  expect((await page.goto(to('/proposals/nothing-of-the-kind')))?.status()).toBe(404);
});

test.describe('without script', anyLanguage, () => {
  test.use({ javaScriptEnabled: false });
  test('a vote is cast, taken back, and the page comes back to its clause', async ({
    page,
    context,
    to,
    locale,
  }) => {
    const words = translator(locale, 'words');
    await signIn(context, await makeSomebody(locale));
    await page.goto(to(address));
    const clause = page.locator('#clause-5');
    await clause.getByRole('button', { name: words('Pass'), exact: true }).click();
    await expect(page).toHaveURL(to(`${address}#clause-5`));
    await expect(clause.locator('.clause-ballot').getByRole('status')).toContainText(
      translator(locale, 'proposal.ballot')('saved'),
    );
    await clause.getByRole('button', { name: words('undo') }).click();
    await expect(clause.getByRole('button', { name: words('Pass'), exact: true })).toBeVisible();
  });

  test('a statement that is refused keeps its words', async ({ page, context, to, locale }) => {
    const t = translator(locale, 'statement');
    await signIn(context, await makeSomebody(locale));
    await page.goto(to(address));
    await page.getByLabel(t('label')).fill('y'.repeat(250));
    await page.getByRole('button', { name: t('send') }).click();
    await expect(page.getByLabel(t('label'))).toHaveValue('y'.repeat(250));
    await expect(page.locator('.error-summary')).toContainText(
      translator(locale, 'errors')('statement-too-long'),
    );
  });
});
