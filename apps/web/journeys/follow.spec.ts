import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

test(
  'what is followed stands on my page under news, until it is followed no longer',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible, expectNothingSideways }) => {
    const mine = translator(locale, 'mine');
    const follow = translator(locale, 'follow');
    await signIn(context, await makeSomebody(locale));
    await page.goto(to('/proposals/personal-data-across-borders'));
    const head = page.locator('.sheet').first();
    await head.getByRole('button', { name: follow('follow') }).click();
    await expect(head.getByText(follow('followed'))).toBeVisible();
    await page.goto(to('/mine/news'));
    await expect(page.getByRole('heading', { level: 1, name: mine('news.title') })).toBeVisible();
    await expect(page.locator('#follows .rows > li')).toHaveCount(1);
    await expectAccessible();
    await page.getByRole('button', { name: follow('unfollow') }).click();
    await expect(page.getByText(mine('news.followsNone'))).toBeVisible();
    await expectNothingSideways();
  },
);
