import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';
import { castVotes, takeOverVotes } from './world/votes';

test('a vote is changed on my page, taken back, and found by how it was cast', async ({
  page,
  context,
  to,
  locale,
  expectAccessible,
  expectNothingSideways,
}) => {
  const t = translator(locale, 'mine.votes');
  const words = translator(locale, 'words');
  const person = await makeSomebody(locale);
  const [first = ''] = await castVotes(person, ['agree', 'agree', 'disagree']);
  await signIn(context, person);
  await page.goto(to('/mine'));
  const rows = page.locator('.rows > li');
  await expect(rows).toHaveCount(3);
  const row = rows.filter({ hasText: first });
  await row.getByText(words('change'), { exact: true }).click();
  await expect(row.locator('.ballot button[aria-pressed=true]')).toHaveText(words('Agree'));
  await expectAccessible();
  await expectNothingSideways();
  await row.getByRole('button', { name: words('Disagree'), exact: true }).click();
  await expect(page.getByText(t('changed.disagree'))).toBeVisible();
  await expect(row).toContainText(t('your.disagree'));
  await expectAccessible();
  await page.getByRole('button', { name: words('undo'), exact: true }).click();
  await expect(page.getByText(t('undone'))).toBeVisible();
  await expect(row).toContainText(t('your.agree'));

  await page.getByRole('link', { name: t('only.disagree', { count: 1 }) }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('link', { name: t('only.pass', { count: 0 }) }).click();
  await expect(page.getByRole('heading', { name: t('noneSuch') })).toBeVisible();
  await expectAccessible();
});

test('who has done nothing yet is told what will stand on each part of my page', async ({
  page,
  context,
  to,
  locale,
  expectAccessible,
  expectNothingSideways,
}) => {
  const t = translator(locale, 'mine');
  await signIn(context, await makeSomebody(locale));
  await page.goto(to('/mine'));
  await expect(page.getByRole('heading', { name: t('votes.none') })).toBeVisible();
  await expectAccessible();
  await page.getByRole('link', { name: t('nav.standing') }).click();
  await expect(page.getByRole('heading', { name: t('standing.none') })).toBeVisible();
  await expect(page.getByText(t('standing.noVotesText'))).toBeVisible();
  await page.getByRole('link', { name: t('nav.statements') }).click();
  await expect(page.getByRole('heading', { name: t('statements.none') })).toBeVisible();
  await expectAccessible();
  await expectNothingSideways();
});

test(
  'somebody who voted in a round with a report is told where they stand and by which of their votes',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible, expectNothingSideways }) => {
    const t = translator(locale, 'mine');
    const report = translator(locale, 'report');
    const person = await makeSomebody(locale);
    const votes = await takeOverVotes(person);
    await signIn(context, person);
    await page.goto(to('/mine'));
    await page.getByRole('link', { name: t('nav.standing') }).click();
    const place = page.getByRole('region').filter({ hasText: report('map.whyText', { count: votes }) });
    await expect(place.locator('.rows > li')).toHaveCount(5);
    await expect(place).toContainText(report('map.mine'));
    await expectAccessible();
    await expectNothingSideways();
    await place.getByRole('link', { name: report('map.see') }).click();
    await expect(page.locator('#map')).toContainText(report('map.you'));
  },
);

test('what we keep of somebody is changed by them; signing out is a link away', async ({
  page,
  context,
  to,
  locale,
  expectAccessible,
  expectNothingSideways,
}) => {
  const t = translator(locale, 'mine.profile');
  const words = translator(locale, 'words');
  await signIn(context, await makeSomebody(locale));
  await page.goto(to('/mine/profile'));
  await expectAccessible();
  await expectNothingSideways();
  const name = page.locator('[name=displayName]');
  await name.fill('');
  await page.getByRole('button', { name: words('save'), exact: true }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await name.fill('Alma R.');
  await page.getByRole('button', { name: words('save'), exact: true }).click();
  await expect(page.getByText(translator(locale, 'forms')('saved'))).toBeVisible();
  await expect(name).toHaveValue('Alma R.');
  await page.locator('[name=weekday]').selectOption('none');
  await page.getByRole('button', { name: t('digest.save') }).click();
  await expect(page.getByText(t('digest.ended'))).toBeVisible();
  await page
    .locator('main')
    .getByRole('link', { name: t('signOut') })
    .click();
  await expect(page).toHaveURL(to('/sign-out'));
});

test(
  'a visitor is led to sign in and back to the part that they asked for',
  anyLanguage,
  async ({ page, to }) => {
    for (const part of ['/mine', '/mine/statements', '/mine/profile']) {
      await page.goto(to(part));
      await expect(page).toHaveURL(to(`/sign-in?${new URLSearchParams({ to: to(part) })}`));
    }
  },
);

test.describe('without script', anyLanguage, () => {
  test.use({ javaScriptEnabled: false });
  test('a vote is changed and taken back', async ({ page, context, to, locale }) => {
    const t = translator(locale, 'mine.votes');
    const words = translator(locale, 'words');
    const person = await makeSomebody(locale);
    await castVotes(person, ['pass']);
    await signIn(context, person);
    await page.goto(to('/mine'));
    await page.getByText(words('change'), { exact: true }).click();
    await page.getByRole('button', { name: words('Agree'), exact: true }).click();
    await expect(page.getByText(t('changed.agree'))).toBeVisible();
    await page.getByRole('button', { name: words('undo'), exact: true }).click();
    await expect(page.locator('.rows > li')).toContainText(t('your.pass'));
  });
});
