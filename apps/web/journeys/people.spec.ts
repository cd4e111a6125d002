import { randomUUID } from 'node:crypto';
import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

test(
  'an admin confirms organisations, invites by link and by list, and takes invitations back',
  anyLanguage,
  async ({ page, context, browser, baseURL, to, locale, expectAccessible, expectNothingSideways }) => {
    const t = translator(locale, 'organisation');
    const i = translator(locale, 'invitation');
    const up = translator(locale, 'sign-up');
    const tag = randomUUID().slice(0, 8);
    const name = `Guild ${tag}`;

    // Somebody names an organisation that nobody knows yet.
    await signIn(context, await makeSomebody(locale));
    await page.goto(to('/mine/profile'));
    await page.locator('[name=organisation]').fill(name);
    await page.getByRole('button', { name: translator(locale, 'words')('save'), exact: true }).click();
    await expect(page.getByText(translator(locale, 'forms')('saved'))).toBeVisible();
    await page.goto(to('/admin/organisations'));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('title'));

    // An admin confirms them, and adds a domain.
    await signIn(context, await makeSomebody(locale, { role: 'admin', partyCode: null }));
    await page.goto(to('/admin/organisations'));
    const row = page.getByRole('row', { name: new RegExp(name) });
    await expect(row).toContainText('journey.example');
    await expectAccessible();
    await row.getByRole('button', { name: t('unconfirmed.confirm') }).click();
    await expect(row.getByRole('button')).toHaveCount(0);
    await page.locator('[name=name]').fill(name);
    await page.locator('[name=domains]').fill('gmail.com');
    await page.getByRole('button', { name: t('make.submit') }).click();
    await expect(page.locator('.error-summary')).toContainText(t('make.domainsShape'));
    await page.locator('[name=domains]').fill(`${tag}.example.org`);
    await page.getByRole('button', { name: t('make.submit') }).click();
    await expect(row).toContainText(`${tag}.example.org`);
    await expectNothingSideways();

    // What stands out is told to whoever moderates.
    await page.goto(to('/moderation/signals'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      translator(locale, 'moderation.signalList')('title'),
    );
    await expectAccessible();

    // A link to hand on.
    await page.goto(to('/admin/invitations'));
    await page.locator('[name=usesMax]').fill('0');
    await page.getByRole('button', { name: i('link.submit') }).click();
    await expect(page.locator('.error-summary')).toContainText(i('shapes.usesMax'));
    await page.locator('[name=usesMax]').fill('2');
    await page.locator('[name=organisationId]').first().selectOption({ label: name });
    await page.getByRole('button', { name: i('link.submit') }).click();
    const link = (await page.locator('code').textContent()) ?? '';
    expect(link).toContain('/sign-up?invitation=');

    // A list is looked at first: every fault with its line and column, then what will be sent.
    const [one, two] = [`${tag}-1@example.org`, `${tag}-2@example.org`];
    await page.locator('[name=list]').fill(`email,language\n${one},fr-CA\nnobody,de\n`);
    await page.getByRole('button', { name: i('list.next') }).click();
    const faults = page.locator('.error-summary').getByRole('listitem');
    await expect(faults).toHaveText([
      i('faults.address', { line: 3, column: 'email', given: 'nobody' }),
      i('faults.language', { line: 3, column: 'language', given: 'de' }),
    ]);
    await expectAccessible();
    await page.locator('[name=list]').fill(`email,language\n${one},fr-CA\n${two},\n`);
    await page.getByRole('button', { name: i('list.next') }).click();
    await expect(page.getByRole('table', { name: i('list.preview', { count: 2 }) })).toContainText(two);
    await expectAccessible();
    await expectNothingSideways();
    await page.getByRole('button', { name: i('list.submit', { count: 2 }) }).click();
    await expect(page.getByText(i('list.invited', { count: 2 }))).toBeVisible();

    // Whoever opens the link registers with it.
    const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
    const guest = await elsewhere.newPage();
    await guest.goto(link);
    await expect(guest.locator('main')).toContainText(up('invitation.organisation', { organisation: name }));
    await elsewhere.close();

    await page.goto(to('/admin/invitations'));
    const made = page.getByRole('row', { name: new RegExp(i('anybody')) }).filter({ hasText: name });
    await made.getByRole('button', { name: i('revoke') }).click();
    await expect(made.getByRole('button')).toHaveCount(0);
    await page.goto(link);
    await expect(page.locator('main')).toContainText(up('invitation.over'));
  },
);
