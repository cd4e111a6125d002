import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';
import { languagesOfVotes } from './world/votes';

test('the agreement’s home shows everything of its file, at any width', async ({
  page,
  to,
  locale,
  expectAccessible,
  expectNothingSideways,
}) => {
  const t = translator(locale, 'home');
  await page.goto(to('/'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    locale === 'es-MX' ? 'inteligencia' : 'A',
  );
  for (const title of [
    t('standing.title'),
    t('people.title'),
    t('decided.title'),
    t('rounds.title'),
    t('matrix.title'),
    t('ground'),
    t('commitments.title'),
  ]) {
    await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
  }
  await expect(page.locator('#matrix table tbody tr')).toHaveCount(3);
  await expect(page.locator('#matrix .scale')).toHaveCount(3);
  await expect(page.locator('#who tbody tr')).toHaveCount(3);
  await expect(page.locator('#commitments tbody tr')).toHaveCount(6);
  await expectAccessible();
  await expectNothingSideways();
});

test('before the first edition it says what will come, and leads to a demonstration that is named as one', async ({
  page,
  to,
  locale,
}) => {
  const t = translator(locale, 'home.noEdition');
  await page.goto(to('/'));
  await expect(page.getByRole('heading', { name: t('title') })).toBeVisible();
  await expect(page.getByText(t('demonstrationAside'))).toBeVisible();
  await page.getByRole('link', { name: t('demonstration') }).click();
  await expect(page).toHaveURL(to('/rounds/demonstration/report'));
});

test('the navigation leads to the open round, and to the queue only for those who work in it', async ({
  page,
  context,
  to,
  locale,
}) => {
  const t = translator(locale, 'shell.nav');
  await page.goto(to('/'));
  const nav = page.getByRole('navigation', { name: t('label') });
  await expect(nav.getByRole('link', { name: t('vote'), exact: true })).toHaveAttribute(
    'href',
    to('/rounds/round-1/vote'),
  );
  await expect(nav.getByRole('link', { name: t('moderation') })).toHaveCount(0);
  await signIn(context, await makeSomebody(locale, { role: 'moderator', partyCode: null }));
  await page.reload();
  await expect(nav.getByRole('link', { name: t('moderation') })).toBeVisible();
});

test('a deadline names its zone, and the reader’s own clock where that differs', async ({
  page,
  context,
  to,
  locale,
}) => {
  const forYou = translator(locale, 'home.deadline')('forYou');
  await signIn(context, await makeSomebody(locale));
  await page.goto(to('/'));
  await expect(page.locator('.head .margin')).toContainText(forYou);
});

for (const address of ['/community-rules', '/how-it-works', '/proposals']) {
  test(`${address} can be read by everybody`, async ({
    page,
    to,
    expectAccessible,
    expectNothingSideways,
  }) => {
    await page.goto(to(address));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible();
    await expectNothingSideways();
  });
}

test(
  'another agreement, in a language without a catalogue, is walked under its own address',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible, expectNothingSideways }) => {
    const under = (address: string) => to(`/agreements/delta${address === '/' ? '' : address}`);
    const nav = translator(locale, 'shell.nav');
    const words = translator(locale, 'words');
    const somebody = await makeSomebody(locale, { partyCode: 'NOORD' });
    await signIn(context, somebody);
    await page.goto(to('/'));
    await page.locator('#agreements').getByRole('link', { name: 'Verdrag over de delta' }).click();
    await expect(page).toHaveURL(under('/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'nl');
    await expectAccessible();
    await page
      .locator('footer')
      .getByRole('link', { name: nav('matrix') })
      .click();
    await expect(page).toHaveURL(under('/matrix'));
    await expect(page.getByText('Er is een waterwet.')).toHaveAttribute('lang', 'nl');
    await page
      .locator('footer')
      .getByRole('link', { name: nav('proposals') })
      .click();
    await page.getByRole('searchbox').fill('gezamelijk');
    await page.getByRole('button', { name: translator(locale, 'proposal.filter')('show') }).click();
    await page.getByRole('link', { name: 'Een gezamenlijk peil' }).click();
    await expect(page).toHaveURL(under('/proposals/peil'));
    await page
      .locator('#clause-1')
      .getByRole('button', { name: words('Agree'), exact: true })
      .click();
    await expect(page.locator('#clause-1 summary b')).toHaveText(words('agree'));
    expect(await languagesOfVotes(somebody)).toEqual(['nl']);
    await expect(page).toHaveURL(new RegExp(`${under('/proposals/peil')}([?#]|$)`));
    await expectAccessible('#clause-1');
    await expectNothingSideways();
    // What it is about decides where a page stands, and the first agreement is not named.
    await page.goto(to('/proposals/peil?view=clean'));
    await expect(page).toHaveURL(under('/proposals/peil?view=clean'));
    await page.goto(under('/proposals/high-risk-ai'));
    await expect(page).toHaveURL(to('/proposals/high-risk-ai'));
    await page.goto(to('/agreements/usmca-ai/matrix'));
    await expect(page).toHaveURL(to('/matrix'));
    expect((await page.goto(to('/agreements/nowhere')))?.status()).toBe(404);
    const home = page
      .getByRole('main')
      .getByRole('link', { name: translator(locale, 'shell.notFound')('home') });
    await expect(home).toHaveAttribute('href', to('/'));
    await expect(page.locator('footer').getByRole('link', { name: nav('matrix') })).toHaveAttribute(
      'href',
      to('/matrix'),
    );
  },
);

test.describe('without script', anyLanguage, () => {
  test.use({ javaScriptEnabled: false });
  test('from the home to a proposal by its contents', async ({ page, to }) => {
    await page.goto(to('/'));
    await page.locator('.contents a').first().click();
    await expect(page).toHaveURL(to('/proposals/high-risk-ai'));
    await expect(page.locator('#clause-1')).toBeVisible();
  });
});
