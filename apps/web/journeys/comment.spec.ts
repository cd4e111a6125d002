import { openDb } from '@parley/db/client';
import { listCasesInput } from '@parley/domain/moderation';
import { translator } from '@parley/i18n/catalogue';
import { decideCase, listCases } from '@parley/usecases/moderation';
import { findViewer } from '@parley/usecases/session';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';
import { placeOf } from './world/place';

const address = '/proposals/personal-data-across-borders';

test('a comment is written, answered, linked to for good and flagged; a hidden one names its rule', async ({
  page,
  context,
  to,
  locale,
  expectAccessible,
}) => {
  const t = translator(locale, 'comment');
  const text = `Hola, ${locale}, ${Date.now()}`;
  await signIn(context, await makeSomebody(locale));
  await page.goto(to(address));
  await page.getByRole('button', { name: t('send'), exact: true }).click();
  await expect(page.locator('.error-summary')).toContainText(translator(locale, 'errors')('comment-empty'));
  await page
    .getByLabel(t('label'))
    .fill(`${text}\n\n- **CUSMA** [29.1](https://laws.example/29)\n- <b>no</b>`);
  await page.getByRole('button', { name: t('send'), exact: true }).click();
  await expect(page.getByText(t('written'))).toBeVisible();
  const entry = page.locator('.thread > li').filter({ hasText: text });
  await expect(entry.locator('li > strong')).toHaveText('CUSMA');
  await expect(entry.locator('.prose')).toContainText('29.1 (laws.example)');
  await expect(entry.locator('.prose')).toContainText('<b>no</b>');

  await context.clearCookies();
  await signIn(context, await makeSomebody(locale, { partyCode: 'MX' }));
  await page.goto(to(address));
  await entry.getByText(t('answer'), { exact: true }).click();
  await entry.getByLabel(t('answerLabel')).fill(`Sí, ${text}`);
  await entry.getByRole('button', { name: t('sendAnswer') }).click();
  await expect(entry.locator('.answers-to')).toContainText(`Sí, ${text}`);
  await expectAccessible('#comments');

  await entry.locator('header a').first().click();
  await expect(page).toHaveURL(/\/comments\/com_/);
  await expect(page.getByRole('heading', { level: 1, name: t('threadTitle') })).toBeVisible();
  await expectAccessible();
  const permalink = page.url();

  await page
    .getByRole('link', { name: t('flag') })
    .first()
    .click();
  await page.getByRole('button', { name: t('flagForm.send') }).click();
  await expect(page.locator('.error-summary')).toContainText(t('flagForm.ruleMissing'));
  await expectAccessible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: t('flagForm.send') }).click();
  await expect(page.getByText(t('flagForm.sent'))).toBeVisible();
  await page.goto(permalink);
  await expect(page.getByText(t('flagged'))).toBeVisible();

  await hideFlagged((await makeSomebody(locale, { role: 'moderator', partyCode: null })).token, text);
  await page.goto(to(address));
  await expect(page.getByText(text, { exact: true })).toHaveCount(0);
  await expect(page.locator('#comments .withheld').first()).toContainText(/1/);
  await expectAccessible('#comments');
});

/** A moderator takes out the comment that begins with these words, under rule 1. */
async function hideFlagged(token: string, words: string): Promise<void> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  const deps = { db: client.db, now: () => new Date() };
  try {
    const moderator = await findViewer(deps, token);
    const decision = { decision: 'reject', rule: 1, reason: 'It speaks of people.' } as const;
    let at: string | null = null;
    do {
      const input = listCasesInput.parse({ language: 'en', cursor: at });
      const { cases, next } = await listCases(deps, moderator, input);
      const found = cases.find(({ text }) => text.text.startsWith(words));
      if (found !== undefined)
        return void (await decideCase(deps, moderator, { caseId: found.caseId, ...decision }));
      at = next;
    } while (at !== null);
    throw new Error('the flagged comment is not in the queue');
  } finally {
    await client.close();
  }
}

test('a comment that is not there says so', anyLanguage, async ({ page, to }) => {
  expect((await page.goto(to('/comments/com_00000000000000000000')))?.status()).toBe(404);
  expect((await page.goto(to('/comments/nothing')))?.status()).toBe(404);
});

test(
  'a visitor who would flag is led to sign in and back',
  anyLanguage,
  async ({ page, context, to, locale }) => {
    const t = translator(locale, 'comment');
    await signIn(context, await makeSomebody(locale));
    await page.goto(to(address));
    await page.getByLabel(t('label')).fill(`Flag me, ${locale}, ${Date.now()}`);
    await page.getByRole('button', { name: t('send'), exact: true }).click();
    const id = (await page.getByRole('link', { name: t('see') }).getAttribute('href'))?.slice(1);
    await context.clearCookies();
    await page.goto(to(`/comments/${id}/flag`));
    await expect(page).toHaveURL(to(`/sign-in?${new URLSearchParams({ to: to(`/comments/${id}/flag`) })}`));
  },
);

test.describe('without script', anyLanguage, () => {
  test.use({ javaScriptEnabled: false });
  test('a comment and an answer are written, and a statement once its writer has seen what language it is in', async ({
    page,
    context,
    to,
    locale,
  }) => {
    const t = translator(locale, 'comment');
    const text = `Sans script, ${locale}, ${Date.now()}`;
    await signIn(context, await makeSomebody(locale));
    await page.goto(to(address));
    await page.getByLabel(t('label')).fill(text);
    await page.getByRole('button', { name: t('send'), exact: true }).click();
    const entry = page.locator('.thread > li').filter({ hasText: text });
    await expect(entry).toBeVisible();
    await entry.getByText(t('answer'), { exact: true }).click();
    await entry.getByLabel(t('answerLabel')).fill(`Et ${text}`);
    await entry.getByRole('button', { name: t('sendAnswer') }).click();
    await expect(entry.locator('.answers-to')).toContainText(`Et ${text}`);

    const statement = translator(locale, 'statement');
    await page.goto(to(address));
    await page.getByLabel(statement('label')).fill(`Que se publiquen las cuentas de todos ${Date.now()}`);
    await page.getByRole('button', { name: statement('send') }).click();
    await expect(page.getByRole('alert')).toContainText(translator(locale, 'forms')('languageUnseen'));
    await expect(page.locator('[name=statement-language]')).toHaveValue('es-MX');
    await page.getByRole('button', { name: statement('send') }).click();
    await expect(page.locator('#statements')).toContainText(statement('mine'));
  });
});
