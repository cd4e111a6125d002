import { newId, openDb } from '@parley/db/client';
import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { type JourneyPerson, makeSomebody, signIn } from './world/person';
import { placeOf } from './world/place';

/** An organisation for which these people speak. */
async function makeOrganisation(name: string, people: readonly JourneyPerson[]): Promise<void> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  const id = newId('organisation');
  try {
    await client.sql`insert into organisations (id, name, key, created_at) values (${id}, ${name}, ${name}, now())`;
    for (const { email } of people) {
      await client.sql`insert into memberships (person_id, organisation_id, confirmed_by, confirmed_at)
        select id, ${id}, 'admin', now() from people where email = ${email}`;
    }
  } finally {
    await client.close();
  }
}

test(
  'a manager sees who speaks for their organisation, takes somebody out, invites others and gives it another name',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible, expectNothingSideways }) => {
    const t = translator(locale, 'organisation');
    const i = translator(locale, 'invitation');
    const adrift = await makeSomebody(locale, { role: 'organisation-manager' });
    await signIn(context, adrift);
    await page.goto(to('/mine/organisation'));
    await expect(page.getByText(t('members.noOrganisation'))).toBeVisible();

    const manager = await makeSomebody(locale, { role: 'organisation-manager' });
    const member = await makeSomebody(locale);
    const tag = manager.displayName;
    await makeOrganisation(`Guild of ${tag}`, [manager, member]);
    await signIn(context, manager);
    await page.goto(to('/mine/organisation'));
    const row = page.getByRole('row', { name: new RegExp(member.displayName) });
    await expect(row).toBeVisible();
    await expectAccessible();
    await expectNothingSideways();
    await row.getByText(t('members.remove'), { exact: true }).click();
    await row.getByRole('button', { name: t('members.removeNow') }).click();
    await expect(row).toHaveCount(0);

    await page.getByRole('button', { name: i('link.submit') }).click();
    await expect(page.locator('code')).toContainText('/sign-up?invitation=');

    await page.locator('[name=name]').fill('x');
    await page.getByRole('button', { name: t('rename.submit') }).click();
    await expect(page.locator('.error-summary')).toContainText(t('rename.shape'));
    await page.locator('[name=name]').fill(`Makers of ${tag}`);
    await page.getByRole('button', { name: t('rename.submit') }).click();
    await expect(page.locator('main')).toContainText(`Makers of ${tag}`);
    await expectAccessible();
  },
);
