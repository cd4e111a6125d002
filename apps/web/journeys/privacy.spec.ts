import { readFileSync } from 'node:fs';
import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { endSessions, makeSomebody, passSevenDays, signIn } from './world/person';
import { castVotes } from './world/votes';

test('my data is read on my page and taken along as a file', async ({
  page,
  context,
  to,
  locale,
  expectAccessible,
  expectNothingSideways,
}) => {
  const t = translator(locale, 'privacy');
  const person = await makeSomebody(locale);
  const [text = ''] = await castVotes(person, ['agree']);
  await signIn(context, person);
  await page.goto(to('/mine/data'));
  await expectAccessible();
  await expectNothingSideways();
  const fileOf = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), words: readFileSync(await file.path(), 'utf8') };
  };
  const json = await fileOf(t('take.json'));
  expect(json.name).toBe('parley-my-data.json');
  const data = JSON.parse(json.words) as Record<string, Record<string, unknown>[]>;
  expect(data.people).toMatchObject([{ email: person.email, displayName: person.displayName }]);
  expect(data.votes).toMatchObject([{ choice: 'agree' }]);
  expect(JSON.stringify(data.votes)).toContain(JSON.stringify(text).slice(1, -1));
  const csv = await fileOf(t('take.csv'));
  expect(csv.name).toBe('parley-my-data.csv');
  expect(csv.words).toContain(`people,1,email,${person.email}\r\n`);
});

test('whoever asks to be erased takes it back by signing in, and is erased in the end', async ({
  page,
  context,
  to,
  locale,
  expectAccessible,
  expectNothingSideways,
}) => {
  test.slow();
  const t = translator(locale, 'privacy.erase');
  const words = translator(locale, 'sign-in');
  const heading = page.getByRole('heading', { level: 1 });
  const press = (name: string) => page.locator('main').getByRole('button', { name, exact: true }).click();
  const person = await makeSomebody(locale, { proven: false });
  const signInByPassword = async () => {
    await page.goto(to('/sign-in'));
    await page.locator('[name=email]').fill(person.email);
    await page.locator('[name=password]').fill(person.password);
    await press(words('submit'));
  };
  await signIn(context, person);
  await page.goto(to('/mine/data'));
  await page.getByRole('link', { name: t('open') }).click();
  await expect(heading).toHaveText(translator(locale, 'account')('prove.title'));
  await page.locator('[name=password]').fill(person.password);
  await press(translator(locale, 'account')('prove.submit'));
  await expect(heading).toHaveText(t('title'));
  await expectAccessible();
  await expectNothingSideways();
  await page.getByRole('radio', { name: t('erased') }).check();
  await press(t('submit'));
  await expect(heading).toHaveText(t('askedTitle'));
  await expectAccessible();
  await page.goto(to('/mine'));
  await expect(heading).toHaveText(words('title'));

  await signInByPassword();
  await expect(page.locator('.notice.done')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${to('/mine/data')}$`));
  await page.goto(to('/mine/data/erase'));
  await press(t('submit'));
  await expect(heading).toHaveText(t('askedTitle'));
  await passSevenDays(person);
  await signInByPassword();
  await expect(page.locator('.error-summary')).toBeVisible();
});

test(
  'a data export is no link: its address gives each reader their own, and nobody anything without a session (GHSA-767h-63j4-5226)',
  anyLanguage,
  async ({ playwright, baseURL }) => {
    const open = (token: string | null) =>
      playwright.request.newContext({
        baseURL: baseURL ?? '',
        extraHTTPHeaders: token === null ? {} : { cookie: `parley-session=${token}` },
      });
    const [ana, bea] = [await makeSomebody('en'), await makeSomebody('en')];
    for (const form of ['json', 'csv']) {
      const address = `/api/v1/mine/data.${form}`;
      const nobody = await (await open(null)).get(address);
      expect(nobody.status()).toBe(401);
      expect(await nobody.text()).not.toContain('@');
      for (const [own, other] of [
        [ana, bea],
        [bea, ana],
      ] as const) {
        const answer = await (await open(own.token)).get(address);
        expect(answer.headers()['cache-control']).toBe('no-store');
        const words = await answer.text();
        expect(words).toContain(own.email);
        expect(words).not.toContain(other.email);
      }
    }
    await endSessions(ana);
    expect((await (await open(ana.token)).get('/api/v1/mine/data.json')).status()).toBe(401);
  },
);
