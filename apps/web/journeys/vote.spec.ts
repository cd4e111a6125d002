import { translator } from '@parley/i18n/catalogue';
import type { Page } from '@playwright/test';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';
import { languagesOfVotes, openingStatement, openRound } from './world/votes';

const address = `/rounds/${openRound}/vote`;
const card = (page: Page) => page.locator('#card');
const statement = (page: Page) => card(page).getByRole('heading', { level: 1 });
/** A card takes no vote in its first quarter of a second: nobody has read it by then. */
const read = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));

/** Votes on the card that shows, and comes back when the next one does. */
async function vote(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await statement(page).textContent();
  await read(page);
  await act();
  await expect(statement(page)).not.toHaveText(before ?? '');
}

test('ten cards are voted on by keyboard alone, and what was voted comes after them', async ({
  page,
  context,
  to,
  locale,
  expectAccessible,
  expectNothingSideways,
}) => {
  const t = translator(locale, 'vote');
  const somebody = await makeSomebody(locale);
  await signIn(context, somebody);
  await page.goto(to(`${address}?first=${await openingStatement()}#card`));
  await expect(page.getByText(t('keys.on'))).toBeVisible();
  await expectAccessible();
  await expectNothingSideways();
  if (locale !== 'en') {
    await card(page)
      .getByRole('link', { name: t('seeOriginal') })
      .click();
  }
  await expect(statement(page)).toHaveAttribute('lang', 'en');
  await card(page).focus();
  const shownIn: (string | null)[] = [];
  for (const key of ['a', 'd', 'p', 'a', 'd', 'p', 'a', 'd', 'p']) {
    shownIn.push(await statement(page).getAttribute('lang'));
    await vote(page, () => page.keyboard.press(key));
  }
  shownIn.push(await statement(page).getAttribute('lang'));
  await expect(card(page).locator('.progress')).toContainText('10');
  await read(page);
  await page.keyboard.press('a');
  await expect(page).toHaveURL(to(`${address}/done`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('done.saved', { count: 10 }));
  const main = page.locator('main');
  await expect(main).toContainText(t('done.did.agree', { count: 4 }));
  await expect(main).toContainText(t('done.did.disagree', { count: 3 }));
  await expect(main).toContainText(t('done.did.pass', { count: 3 }));
  await expect(page.locator('.rows > li')).toHaveCount(10);
  // With each vote goes the language whose text was read, be it the original or a translation.
  expect(shownIn).toContain(locale);
  expect(await languagesOfVotes(somebody)).toEqual(shownIn.toSorted());
  await expectAccessible();
  await expectNothingSideways();
  await main.getByRole('link', { name: t('done.goOn', { count: 10 }) }).click();
  await expect(card(page)).toBeFocused();
});

test(
  'a vote is said, taken back, and left with “stop here”',
  anyLanguage,
  async ({ page, context, to, locale }) => {
    const t = translator(locale, 'vote');
    const words = translator(locale, 'words');
    await signIn(context, await makeSomebody(locale));
    await page.goto(to(address));
    await expect(page.getByRole('link', { name: t('stopBefore') })).toBeVisible();
    const first = (await statement(page).textContent()) ?? '';
    const said = card(page).locator('.saved').getByRole('status');
    await vote(page, () =>
      card(page)
        .getByRole('button', { name: words('Agree'), exact: true })
        .click(),
    );
    await expect(said).toContainText(t('saved.agree'));
    await card(page)
      .getByRole('button', { name: t('undoLabel') })
      .click();
    await expect(statement(page)).toHaveText(first);
    await expect(said).toContainText(t('undone'));
    await vote(page, () =>
      card(page)
        .getByRole('button', { name: words('Disagree'), exact: true })
        .click(),
    );
    await expect(said).toContainText(t('saved.disagree'));
    await page.getByRole('link', { name: t('stop') }).click();
    await expect(page).toHaveURL(to(`${address}/done`));
    await expect(page.locator('.rows > li')).toHaveCount(1);
    await expect(page.locator('.rows > li')).toContainText(first);
    await expect(page.locator('.rows > li')).toContainText(t('done.your.disagree'));
  },
);

test(
  'keys vote while the focus is in the card, and rest once they are turned off',
  anyLanguage,
  async ({ page, context, to, locale }) => {
    const t = translator(locale, 'vote');
    await signIn(context, await makeSomebody(locale));
    await page.goto(to(address));
    await expect(page.getByText(t('keys.on'))).toBeVisible();
    const first = (await statement(page).textContent()) ?? '';
    await read(page);
    await page.keyboard.press('a');
    await page.getByRole('link', { name: t('stopBefore') }).focus();
    await page.keyboard.press('Control+d');
    await expect(statement(page)).toHaveText(first);
    await vote(page, () => page.keyboard.press('p'));
    const takenBack = page.waitForResponse((answer) => answer.url().includes('vote.undo'));
    await page.keyboard.press('u');
    await expect(statement(page)).toHaveText(first);
    // The page shows it at once; what is read again is what the server knows.
    await takenBack;

    await page.getByRole('button', { name: t('keys.turnOff') }).click();
    await page.reload();
    await expect(page.getByText(t('keys.off'))).toBeVisible();
    await expect(card(page).locator('[aria-keyshortcuts]')).toHaveCount(0);
    await card(page).focus();
    await read(page);
    await page.keyboard.press('a');
    await expect(card(page).getByRole('link', { name: t('stopBefore') })).toBeVisible();
    await expect(statement(page)).toHaveText(first);
  },
);

test(
  'on a phone the three choices are 48 high, alike and in reach',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await signIn(context, await makeSomebody(locale));
    await page.goto(to(`${address}?first=${await openingStatement()}`));
    const buttons = card(page).locator('.ballot button');
    await expect(buttons).toHaveCount(3);
    const boxes = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    for (const { height, width, bottom } of boxes) {
      expect(height).toBeGreaterThanOrEqual(48);
      expect(height).toBe(boxes[0].height);
      expect(width).toBe(boxes[0].width);
      expect(bottom).toBeLessThanOrEqual(740);
    }
    await expectAccessible();
  },
);

test(
  'what matters to somebody is told with the vote; Enter in its box does not vote',
  anyLanguage,
  async ({ page, context, to, locale }) => {
    const words = translator(locale, 'words');
    await signIn(context, await makeSomebody(locale));
    await page.goto(to(address));
    const first = (await statement(page).textContent()) ?? '';
    const box = card(page).getByRole('checkbox');
    await box.check();
    await read(page);
    await box.press('Enter');
    await expect(statement(page)).toHaveText(first);
    await vote(page, () =>
      card(page)
        .getByRole('button', { name: words('Agree'), exact: true })
        .click(),
    );
    await expect(box).not.toBeChecked();
    await expect(card(page).locator('.saved').getByRole('status')).toContainText(
      translator(locale, 'vote')('saved.agree'),
    );
    await page.goto(to('/mine'));
    const row = page.locator('.rows > li').filter({ hasText: first });
    await expect(row).toContainText(translator(locale, 'mine')('votes.matters'));
  },
);

test(
  'why somebody passed is said in one of a few words, taken back, and stands on their page',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible }) => {
    const t = translator(locale, 'vote.passed');
    const words = translator(locale, 'words');
    await signIn(context, await makeSomebody(locale));
    await page.goto(to(address));
    await read(page);
    await vote(page, () =>
      card(page)
        .getByRole('button', { name: words('Pass'), exact: true })
        .click(),
    );
    await card(page).getByText(t('ask'), { exact: true }).click();
    await expectAccessible();
    await card(page)
      .getByRole('button', { name: t('reason.unclear') })
      .click();
    await expect(card(page).getByText(t('said.unclear'))).toBeVisible();
    const why = card(page).locator('.why-passed');
    const undo = why.getByRole('button', { name: words('undo') });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect(why.getByText(t('said.unclear'))).toHaveCount(0);
    await expect(why.locator('summary')).toBeFocused();
    await why.getByText(t('ask'), { exact: true }).click();
    await why.getByRole('button', { name: t('reason.neither') }).click();
    await expect(why.getByText(t('said.neither'))).toBeVisible();
    await page.goto(to('/mine'));
    await expect(page.locator('.rows > li')).toContainText(t('reason.neither'));
  },
);

test(
  'somebody of no country is told why the buttons rest',
  anyLanguage,
  async ({ page, context, to, locale }) => {
    await signIn(context, await makeSomebody(locale, { partyCode: null }));
    await page.goto(to(address));
    const why = translator(locale, 'errors')('voter-without-party');
    await expect(card(page).getByText(why)).toBeVisible();
    await expect(card(page).locator('.ballot button[aria-disabled=true]')).toHaveCount(3);
  },
);

test(
  'a vote without a connection is kept, said to be kept, and sent once there is one',
  anyLanguage,
  async ({ page, context, to, locale, quietConsole }) => {
    const t = translator(locale, 'vote');
    await signIn(context, await makeSomebody(locale));
    await page.goto(to(address));
    await context.setOffline(true);
    await vote(page, () => card(page).locator('.ballot button').first().click());
    await expect(page.getByText(t('trouble.network', { count: 1 }))).toBeVisible();
    await expect(page.getByRole('link', { name: t('stopKept') })).toBeVisible();
    await context.setOffline(false);
    await expect(card(page).locator('.saved').getByRole('status')).toContainText(t('saved.agree'));
    // The browser itself says that it was offline.
    expect(quietConsole.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    quietConsole.length = 0;
  },
);

test.describe('without script', anyLanguage, () => {
  test.use({ javaScriptEnabled: false });
  test('a vote is cast, said, taken back and cast again', async ({ page, context, to, locale }) => {
    const t = translator(locale, 'vote');
    const words = translator(locale, 'words');
    await signIn(context, await makeSomebody(locale));
    await page.goto(to(address));
    await expect(page.getByText(t('keys.on'))).toHaveCount(0);
    const first = (await statement(page).textContent()) ?? '';
    await card(page).getByRole('checkbox').check();
    await card(page)
      .getByRole('button', { name: words('Agree'), exact: true })
      .click();
    await expect(page).toHaveURL(to(`${address}?after=vote#card`));
    await expect(card(page).getByRole('status').first()).toContainText(t('saved.agree'));
    await expect(statement(page)).not.toHaveText(first);
    await card(page)
      .getByRole('button', { name: t('undoLabel') })
      .click();
    await expect(statement(page)).toHaveText(first);
    await expect(card(page).getByRole('status').first()).toContainText(t('undone'));
    await card(page)
      .getByRole('button', { name: words('Pass'), exact: true })
      .click();
    await expect(card(page).getByRole('status').first()).toContainText(t('saved.pass'));
    await card(page).getByText(t('passed.ask'), { exact: true }).click();
    await card(page)
      .getByRole('button', { name: t('passed.reason.unclear') })
      .click();
    await expect(card(page).getByText(t('passed.said.unclear'))).toBeVisible();
    await page.getByRole('link', { name: t('stop') }).click();
    await expect(page.locator('.rows > li')).toContainText(first);
  });

  test('an original that is read in place of its translation is voted on in its own language', async ({
    page,
    context,
  }) => {
    const somebody = await makeSomebody('fr-CA');
    await signIn(context, somebody);
    await page.goto(`/fr${address}?first=${await openingStatement()}`);
    await expect(statement(page)).toHaveAttribute('lang', 'fr-CA');
    await card(page)
      .getByRole('link', { name: translator('fr-CA', 'vote')('seeOriginal') })
      .click();
    await expect(statement(page)).toHaveAttribute('lang', 'en');
    await card(page)
      .getByRole('button', { name: translator('fr-CA', 'words')('Agree'), exact: true })
      .click();
    await expect(page).toHaveURL(`/fr${address}?after=vote#card`);
    expect(await languagesOfVotes(somebody)).toEqual(['en']);
  });
});
