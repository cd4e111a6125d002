import { translator } from '@parley/i18n/catalogue';
import { localeOf } from '@parley/i18n/locale';
import { expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

const address = '/proposals/personal-data-across-borders';

test('a statement, a comment on a clause with quotation, edit and translation, a reservation: all are found on my page', async ({
  page,
  context,
  to,
  locale,
  expectAccessible,
  expectNothingSideways,
}) => {
  const words = translator(locale, 'words');
  const comment = translator(locale, 'comment');
  const reservation = translator(locale, 'reservation');
  const statement = translator(locale, 'statement');
  const mine = translator(locale, 'mine');
  const tag = `${locale} ${Date.now()}`;
  await signIn(context, await makeSomebody(locale));
  await page.goto(to(address));

  await page.getByLabel(statement('label')).fill(`Audits ${tag}`);
  await page.getByRole('button', { name: statement('send') }).click();
  await expect(page.getByRole('link', { name: statement('mine') })).toBeVisible();

  const clause = page.locator('#clause-1');
  await clause.getByRole('button', { name: words('Agree'), exact: true }).click();
  await clause.getByText(reservation('add')).click();
  await clause.getByRole('button', { name: reservation('save') }).click();
  await expect(clause.locator('.error-summary')).toContainText(
    translator(locale, 'errors')('reservation-empty'),
  );
  await clause.getByLabel(reservation('label', { number: 1 })).fill(`Not before 2028 ${tag}`);
  await clause.getByRole('button', { name: reservation('save') }).click();
  await expect(clause.getByText(`Not before 2028 ${tag}`).first()).toBeVisible();
  await expectAccessible('#clause-1');

  await clause.locator('.margin a[href*="about=clause-1"]').click();
  await page.getByLabel(comment('label')).fill(`Who pays? ${tag}`);
  await page.getByRole('button', { name: comment('send'), exact: true }).click();
  const entry = page.locator('.thread > li').filter({ hasText: `Who pays? ${tag}` });
  await expect(entry).toContainText(comment('about.clause', { number: 1 }));
  await entry.getByRole('link', { name: comment('quote') }).click();
  const answer = entry.getByLabel(comment('answerLabel'));
  await expect(answer).toHaveValue(new RegExp(`^> Who pays\\? ${tag}`));
  await answer.press('Control+End');
  await answer.pressSequentially('The parties.');
  await entry.getByRole('button', { name: comment('sendAnswer') }).click();
  await expect(entry.locator('.answers-to blockquote')).toContainText(`Who pays? ${tag}`);
  await expectAccessible('#comments');
  await expectNothingSideways();

  await entry
    .getByRole('link', { name: comment('edit'), exact: true })
    .first()
    .click();
  await page.getByLabel(comment('label')).fill(`Who pays, and when? ${tag}`);
  await expectAccessible();
  await page.getByRole('button', { name: comment('saveEdit') }).click();
  await expect(page.getByText(`Who pays, and when? ${tag}`)).toBeVisible();
  await page
    .getByRole('link', { name: comment('history') })
    .first()
    .click();
  await expect(page.getByText(`Who pays? ${tag}`, { exact: true })).toBeVisible();
  await expectAccessible();
  await page.goBack();
  await page
    .getByRole('button', { name: comment('withdraw') })
    .first()
    .click();
  await expect(page.getByText(comment('withdrawnMine'))).toBeVisible();
  await page.getByRole('button', { name: comment('restore') }).click();
  await expect(page.getByText(`Who pays, and when? ${tag}`)).toBeVisible();

  // Whoever reads it in another language can say it there; it waits for a moderator.
  const other = locale === 'fr-CA' ? 'es' : 'fr';
  const translation = translator(localeOf(other), 'translation');
  await page.goto(`/${other}${new URL(page.url()).pathname.slice(3)}`);
  await page
    .getByRole('link', { name: translation('translate'), exact: true })
    .first()
    .click();
  await page.getByLabel(translation('label')).fill(`¿Quién paga? ${tag}`);
  await page.getByRole('button', { name: translation('send') }).click();
  await expect(page.getByText(translation('saved'))).toBeVisible();
  await expect(page.getByLabel(translation('label'))).toHaveValue(`¿Quién paga? ${tag}`);
  await expectAccessible();
  await expectNothingSideways();

  await page.goto(to('/mine'));
  await expect(page.locator('.rows')).toContainText(`Not before 2028 ${tag}`);
  await page.getByRole('link', { name: mine('nav.statements') }).click();
  await expect(page.locator('.rows')).toContainText(`Audits ${tag}`);
  await page.getByRole('link', { name: mine('nav.comments') }).click();
  await expect(page.locator('.rows')).toContainText(`Who pays, and when? ${tag}`);
  await expectAccessible();
  await expectNothingSideways();
});
