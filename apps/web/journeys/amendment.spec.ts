import { translator } from '@parley/i18n/catalogue';
import { formatLocale, formats } from '@parley/i18n/format';
import type { Locale } from '@parley/i18n/locale';
import type { BrowserContext } from '@playwright/test';
import { acceptWaitingAmendment } from './world/amendment';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

/** A proposal that no other journey touches, and a clause of it for each language: they are walked at once. */
const proposal = 'who-answers-for-harm';
const clauseOf: Record<Locale, number> = { en: 1, 'fr-CA': 2, 'es-MX': 3 };
const languages = ['en', 'fr-CA', 'es-MX'] as const;

const signInAnew = async (context: BrowserContext, somebody: Awaited<ReturnType<typeof makeSomebody>>) => {
  await context.clearCookies();
  await signIn(context, somebody);
};

test('a clause is amended, the difference shown, the amendment accepted, and a vote on the words before confirmed', async ({
  page,
  context,
  to,
  locale,
  expectAccessible,
  expectNothingSideways,
}) => {
  const t = translator(locale, 'amendment');
  const clauseWords = translator(locale, 'clause');
  const ballot = translator(locale, 'proposal');
  const words = translator(locale, 'words');
  const number = clauseOf[locale];
  const clause = page.locator(`#clause-${number}`);
  const voter = await makeSomebody(locale);
  const author = await makeSomebody(locale, { partyCode: 'MX' });
  await signIn(context, voter);
  await page.goto(to(`/proposals/${proposal}`));
  await clause.getByRole('button', { name: words('Agree'), exact: true }).click();
  await expect(clause.getByRole('status').filter({ hasText: ballot('ballot.saved') })).toBeVisible();

  await signInAnew(context, author);
  await page.goto(to(`/proposals/${proposal}`));
  await clause.getByRole('link', { name: t('verb') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('form.title', { number }) })).toBeVisible();
  const nameOf = formats(formatLocale(locale, null), 'UTC').languageName;
  for (const language of languages) {
    const field = page.getByLabel(t('form.text', { language: nameOf(language) }), { exact: true });
    if (language !== locale) {
      await page
        .getByText(t('form.text', { language: nameOf(language) }), { exact: true })
        .first()
        .click();
    }
    await field.fill(`${await field.inputValue()} (${language} 2027)`);
  }
  await page.getByRole('button', { name: t('form.send') }).click();
  const summary = translator(locale, 'forms')('summary', { count: 1 });
  await expect(page.getByRole('alert').filter({ hasText: summary })).toBeFocused();
  await page.reload();
  const own = page.getByLabel(t('form.text', { language: nameOf(locale) }), { exact: true });
  await expect(own).toHaveValue(new RegExp(`\\(${locale} 2027\\)$`));
  await expectAccessible();
  await page.getByLabel(t('form.reason'), { exact: true }).fill('2027.');
  await page.getByRole('button', { name: t('form.send') }).click();
  await expect(page.getByText(t('form.pending', { number: `${number}.1` }))).toBeVisible();
  await acceptWaitingAmendment(locale, proposal, number);
  await page.getByRole('link', { name: t('form.see') }).click();
  await expect(page.locator('ins').first()).toContainText('2027');
  await expectAccessible();
  await expectNothingSideways();
  await page.getByRole('link', { name: t('views.side') }).click();
  await expect(page.getByRole('heading', { name: t('after') }).first()).toBeVisible();

  await signInAnew(context, await makeSomebody(locale, { role: 'admin' }));
  await page.reload();
  await page.getByRole('link', { name: t('toAccept') }).click();
  await expect(page.getByText(t('accept.atOnce'))).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: t('accept.yes') }).click();
  await expect(page.getByRole('status').filter({ hasText: t('accepted', { version: 2 }) })).toBeVisible();

  await signInAnew(context, author);
  await page.goto(to('/mine/amendments'));
  const mine = translator(locale, 'mine.amendments');
  await expect(page.getByText(mine('version', { version: 2, clause: number }))).toBeVisible();
  await expectAccessible();
  await expectNothingSideways();

  await signInAnew(context, voter);
  await page.goto(to('/mine'));
  const stale = page.locator('#stale-votes');
  await expect(stale).toContainText(clauseWords('stale.agree'));
  await expectAccessible();
  await expectNothingSideways();
  await stale.getByRole('link', { name: clauseWords('stale.changed') }).click();
  await expect(page).toHaveURL(to(`/proposals/${proposal}/clauses/${number}/1-2`));
  await expect(page.locator('ins')).toHaveCount(3);
  await expectAccessible();
  await page.goBack();
  const votes = translator(locale, 'mine.votes');
  await page.getByRole('link', { name: votes('only.stale', { count: 1 }), exact: true }).click();
  await expect(page).toHaveURL(to('/mine?kind=stale'));
  await page
    .getByRole('main')
    .getByRole('button', { name: clauseWords('stale.still.agree'), exact: true })
    .click();
  await expect(page.getByRole('heading', { name: clauseWords('stale.none'), exact: true })).toBeVisible();
  await expectAccessible();
  await expectNothingSideways();
  await page.goto(to(`/proposals/${proposal}`));
  await expect(clause.locator('summary b')).toHaveText(words('agree'));
  await page.goto(to(`/proposals/${proposal}/clauses/${number}`));
  await expect(page.getByText(author.displayName).first()).toBeVisible();
  await expectAccessible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'words of one language are accepted, confirmed in the others, their bracket closed, and left as they are by who voted before',
    anyLanguage,
    async ({ page, context, to, locale }) => {
      const t = translator(locale, 'amendment');
      const clauseWords = translator(locale, 'clause');
      const words = translator(locale, 'words');
      const number = 4;
      const clause = page.locator(`#clause-${number}`);
      const voter = await makeSomebody(locale);
      await signIn(context, voter);
      await page.goto(to(`/proposals/${proposal}`));
      await clause.getByRole('button', { name: words('Disagree'), exact: true }).click();
      await signInAnew(context, await makeSomebody(locale, { partyCode: 'US' }));
      await page.goto(to(`/proposals/${proposal}/clauses/${number}/amend`));
      await page
        .getByRole('textbox', { name: t('form.text', { language: 'English' }) })
        .fill('Other [CA: words] [MX, US: texts].');
      await page.getByRole('button', { name: t('form.send') }).click();
      await page.getByLabel(t('form.reason'), { exact: true }).fill('Shorter.');
      await page.getByRole('button', { name: t('form.send') }).click();
      await expect(page.getByText(t('form.pending', { number: `${number}.1` }))).toBeVisible();
      await acceptWaitingAmendment(locale, proposal, number);

      const comments = translator(locale, 'comment');
      const asked = `How often? ${Date.now()}`;
      await page.goto(to(`/proposals/${proposal}`));
      await page.getByLabel(comments('label'), { exact: true }).fill(asked);
      await page.getByRole('button', { name: comments('send'), exact: true }).click();
      const entry = page.locator('.thread > li').filter({ hasText: asked });
      await entry.locator('header a').first().click();
      await page.getByRole('button', { name: comments('address.say'), exact: true }).click();
      await expect(
        page.getByRole('button', { name: comments('address.takeBack', { number: `${number}.1` }) }),
      ).toBeVisible();
      await page
        .getByRole('link', { name: comments('address.in', { number: `${number}.1` }), exact: true })
        .click();
      await expect(page.locator('#addressed')).toContainText(t('addressed.some', { count: 1 }));

      await signInAnew(context, await makeSomebody(locale, { role: 'admin' }));
      await page.goto(to(`/proposals/${proposal}/amendments/${number}.1/accept`));
      await page.getByRole('button', { name: t('accept.yes') }).click();
      await expect(page.getByText(t('drafted', { version: 2 }))).toBeVisible();
      await page.goto(to(`/proposals/${proposal}/clauses/${number}`));
      for (const [language, said] of [
        ['French', 'D’autres [CA : mots] [MX, US : textes].'],
        ['Spanish', 'Otras [CA: palabras] [MX, US: letras].'],
      ] as const) {
        const form = page.locator('form').filter({ has: page.getByRole('heading', { name: language }) });
        await form.getByLabel(clauseWords('confirm.text')).fill(said);
        await form.getByRole('button').click();
      }
      await expect(page.getByText(clauseWords('confirm.votable'))).toBeVisible();

      await page.goto(to(`/proposals/${proposal}?view=brackets`));
      await clause
        .getByRole('link', { name: clauseWords('close.choose'), exact: true })
        .last()
        .click();
      await expect(page.getByText('Otras letras.', { exact: true })).toBeVisible();
      await page.getByRole('button', { name: clauseWords('close.yes'), exact: true }).click();
      await expect(page.getByText(clauseWords('version', { number: 3 }), { exact: true })).toBeVisible();
      await page.goto(to(`/proposals/${proposal}`));
      await expect(clause.getByText('Other texts.', { exact: true })).toBeVisible();

      await signInAnew(context, voter);
      await page.goto(to('/mine'));
      await expect(page.locator('#stale-votes')).toContainText(clauseWords('stale.disagree'));
      await page.getByRole('button', { name: clauseWords('stale.leave') }).click();
      await page.goto(to('/mine'));
      await expect(page.locator('#stale-votes')).toHaveCount(0);
    },
  );
});
