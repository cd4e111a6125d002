import type { PublishedReport } from '@parley/domain/report';
import { translator } from '@parley/i18n/catalogue';
import { formatLocale, formats } from '@parley/i18n/format';
import { anyLanguage, expect, test } from './world/journey';

const address = '/rounds/demonstration/report';
const data = '/api/v1/rounds/demonstration/report';

test('the report is a page that anybody can read, at any width and in both schemes', async ({
  page,
  to,
  locale,
  expectAccessible,
  expectNothingSideways,
}) => {
  const t = translator(locale, 'report');
  await page.goto(to(address));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(t('demonstration'))).toBeVisible();
  for (const title of [t('agree.title'), t('divide.title'), t('here.title'), t('method.title')])
    await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
  await expectAccessible();
  await expectNothingSideways();
});

test('the newest report there is stands at /report', anyLanguage, async ({ page, to }) => {
  await page.goto(to(address));
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goto(to('/report'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test('page, JSON and CSV say the same', anyLanguage, async ({ page, request, to, locale }) => {
  const report = (await (await request.get(data)).json()) as PublishedReport;
  const write = formats(formatLocale(locale), 'UTC');
  await page.goto(to(address));
  const big = page.locator('.numbers .big');
  const { concurrent, open, blocked } = report.statuses;
  await expect(big).toHaveText([concurrent, open, blocked].map((count) => write.number(count)));

  await page.goto(to(`${address}?table=agree`));
  const table = page.locator('#agree table').first();
  const label = (await table.locator('caption').textContent())?.split(' ').at(-1);
  const item = report.items.find((one) => one.label === label);
  const canada = table.getByRole('row').filter({ hasText: 'Canad' });
  const tally = item?.parties.CA;
  expect(tally).toBeTruthy();
  await expect(canada.getByRole('cell').first()).toHaveText(write.percent(tally?.support ?? 0));
  await expect(canada.getByRole('cell').last()).toHaveText(write.number(tally?.n ?? 0));

  const csv = await (await request.get(`${data}.csv`)).text();
  expect(csv).toContain(`party,CA,${tally?.agree},${tally?.disagree},${tally?.pass},${tally?.n},`);
});

test(
  'the data is the same bytes each time, and says when nothing has changed',
  anyLanguage,
  async ({ request }) => {
    const first = await request.get(data);
    const again = await request.get(`${data}?edition=1`);
    expect(await again.text()).toBe(await first.text());
    const etag = first.headers().etag ?? '';
    expect((await request.get(data, { headers: { 'if-none-match': etag } })).status()).toBe(304);
    expect(first.headers()['access-control-allow-origin']).toBe('*');
  },
);

test('what is not there says so, as a page and as data', async ({ page, request, to, locale }) => {
  expect((await page.goto(to('/rounds/nowhere/report')))?.status()).toBe(404);
  expect((await page.goto(to(`${address}/9`)))?.status()).toBe(404);
  const answer = await request.get('/api/v1/rounds/nowhere/report', {
    headers: { 'accept-language': locale },
  });
  expect(answer.status()).toBe(404);
  expect(await answer.json()).toEqual({
    error: { code: 'not-found', message: translator(locale, 'errors')('not-found') },
  });
});

test.describe('without script', anyLanguage, () => {
  test.use({ javaScriptEnabled: false });
  test('tables, lists of texts and citations are a link or a fold away', async ({ page, to, locale }) => {
    const t = translator(locale, 'report');
    const words = translator(locale, 'words');
    await page.goto(to(address));
    await page
      .locator('#map')
      .getByRole('link', { name: words('table') })
      .click();
    await expect(page.locator('#map table')).toBeVisible();
    await page.locator('#here summary').click();
    await expect(page.locator('#here details p')).toContainText(`${address}/1#here`);
    await page.getByRole('link', { name: t('agree.all', { count: 35 }) }).click();
    await page.getByRole('link', { name: words('next') }).click();
    await expect(page).toHaveURL(/show=all&from=21/);
    await expect(page.locator('.rows > li')).toHaveCount(15);
  });
});
