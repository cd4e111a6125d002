import { lookReasonMax, lookReasonMin } from '@parley/domain/early-look';
import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';
import { computeRunningReport } from './world/running-report';
import { castVotes, openRound } from './world/votes';

test(
  'an admin finds somebody, gives them a role and takes it back, shuts them out with a reason and lets them in again; an analyst looks early, in public',
  anyLanguage,
  async ({ page, context, to, locale, expectAccessible, expectNothingSideways }) => {
    const t = translator(locale, 'people');
    const somebody = await makeSomebody(locale, { role: 'analyst' });
    const moderator = await makeSomebody(locale, { role: 'moderator' });
    const admin = await makeSomebody(locale, { role: 'admin', partyCode: null });

    await signIn(context, moderator);
    await page.goto(to('/admin/people'));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('title'));

    await signIn(context, admin);
    await page.goto(to('/admin/people'));
    const look = async (words: string) => {
      await page.locator('[name=words]').fill(words);
      await page.getByRole('button', { name: t('search.show') }).click();
    };
    await look('nobody-of-this-name');
    await expect(page.getByText(t('none'))).toBeVisible();
    await expectAccessible();
    await look(somebody.email.slice(0, 8).toUpperCase());
    const link = page.getByRole('link', { name: somebody.displayName });
    await expect(page.getByRole('row')).toHaveCount(2);
    expect(page.url()).not.toContain(somebody.email.slice(0, 8));
    await expectAccessible();
    await expectNothingSideways();
    await link.click();

    // Another role, and the one of before again.
    const facts = page.locator('dl').first();
    await expect(facts).toContainText(t('roles.analyst'));
    const open = (title: string) => page.locator('summary').filter({ hasText: title }).click();
    await open(t('setRole.title'));
    await page.locator('[name=role]').selectOption('delegate');
    await page.getByRole('button', { name: t('setRole.submit') }).click();
    await expect(page.locator('.error-summary')).toContainText(t('setRole.partyShape'));
    await page.locator('[name=role]').selectOption('delegate');
    await page.locator('[name=rolePartyCode]').selectOption('CA');
    await page.getByRole('button', { name: t('setRole.submit') }).click();
    await expect(page.getByText(t('done.role'))).toBeVisible();
    await expect(facts).toContainText(t('roles.delegate'));
    await open(t('setRole.title'));
    await page.getByRole('button', { name: t('setRole.back', { role: t('roles.analyst') }) }).click();
    await expect(facts).toContainText(t('roles.analyst'));

    // Out and in again, with the reason in the log.
    await open(t('disable.title'));
    await page.getByRole('button', { name: t('disable.submit') }).click();
    await expect(page.locator('.error-summary')).toContainText(t('disable.reasonShape'));
    await page.locator('[name=reason]').fill('Forty accounts of one hand.');
    await page.getByRole('button', { name: t('disable.submit') }).click();
    await expect(page.getByText(t('done.disabled'))).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: t('acts.disable') })).toContainText(
      'Forty accounts',
    );
    await expectAccessible();
    await expectNothingSideways();
    await open(t('enable.title'));
    await page.getByRole('button', { name: t('enable.submit') }).click();
    await expect(page.getByText(t('done.enabled'))).toBeVisible();
    await open(t('end.title'));
    await page.getByRole('button', { name: t('end.submit') }).click();
    await expect(page.getByText(t('done.sessions'))).toBeVisible();

    // One's own account is for others.
    await page.goto(to('/admin/people'));
    await look(admin.email);
    await page.getByRole('link', { name: admin.displayName }).click();
    await expect(page.getByText(t('own'))).toBeVisible();

    // What the role of an analyst is for: live figures before the rule shows them, after saying why in public.
    const early = translator(locale, 'early-look');
    const analyst = await makeSomebody(locale, { role: 'analyst' });
    await castVotes(await makeSomebody(locale), ['agree']);
    await computeRunningReport();
    await signIn(context, analyst);
    await page.goto(to(`/rounds/${openRound}`));
    await page.getByRole('link', { name: early('link'), exact: true }).click();
    await page.locator('[name=reason]').fill('Too short.');
    await page.getByRole('button', { name: early('page.submit') }).click();
    await expect(page.locator('.error-summary')).toContainText(
      early('page.reasonShape', { least: lookReasonMin, most: lookReasonMax }),
    );
    await expectAccessible();
    await expectNothingSideways();
    const reason = `${analyst.displayName} sees whether enough people came.`;
    await page.locator('[name=reason]').fill(reason);
    await page.getByRole('button', { name: early('page.submit') }).click();
    await expect(page.locator('.numbers .big').first()).toBeVisible();
    const entry = page.getByRole('link', { name: early('standing.entry'), exact: true });
    await expect(entry).toBeInViewport();
    await expectAccessible();
    await entry.click();
    const written = page.locator('#looks').getByRole('listitem').filter({ hasText: reason });
    await expect(written).toContainText(early('by', { name: analyst.displayName, role: t('roles.analyst') }));
    await context.clearCookies();
    await page.goto(to('/moderation/log'));
    await expect(written).toHaveCount(1);
    await expectAccessible();
    await expectNothingSideways();
    await page.goto(to(`/rounds/${openRound}/early-look`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      translator(locale, 'not-allowed')('analysis.title'),
    );
  },
);
