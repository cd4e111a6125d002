import { openDb } from '@parley/db/client';
import { translator } from '@parley/i18n/catalogue';
import type { Locale } from '@parley/i18n/locale';
import { sendLetter, writeLetter } from '@parley/usecases/letter';
import { findViewer, hashToken } from '@parley/usecases/session';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';
import { placeOf } from './world/place';

const html =
  '<!doctype html><html lang="en"><head><title>Kept</title></head><body><p style="color: rgb(12, 34, 56)">Kept words</p></body></html>';

/** A letter that was kept, for want of a mail server; and the token of a digest. */
async function makeKept(locale: Locale) {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  const deps = { db: client.db, now: () => new Date() };
  try {
    const { token: session, displayName } = await makeSomebody(locale);
    const viewer = await findViewer(deps, session);
    if (viewer === null) throw new Error('nobody');
    const { personId } = viewer;
    const letter = { kind: 'address-known', personId, language: locale, content: { displayName } } as const;
    const letterId = await client.db.transaction((tx) => writeLetter(tx, letter, deps.now()));
    const words = {
      subject: `Kept ${letterId}`,
      html,
      text: 'Kept words',
      pictures: [],
      unsubscribeUrl: null,
    };
    await sendLetter({ ...deps, render: async () => words, deliver: null }, letterId);
    const token = `token-${letterId}`;
    await client.sql`insert into tokens (token_hash, person_id, purpose, created_at, expires_at)
      values (${hashToken(token)}, ${personId}, 'unsubscribe', now(), now() + interval '1 day')`;
    const day = async () =>
      (await client.sql`select digest_weekday as day from people where id = ${personId}`)[0]?.day;
    return { letterId, displayName, token, day, close: client.close };
  } catch (error) {
    await client.close();
    throw error;
  }
}

// A trace takes its pictures by a script in every frame, and in a letter's frame none runs: the console says so.
test.use({ trace: 'off' });

test(
  'an admin reads a letter that was kept and sends it again; nobody else does',
  anyLanguage,
  async ({ page, context, request, to, locale, expectAccessible }) => {
    const t = translator(locale, 'letters-admin');
    const { letterId, displayName, close } = await makeKept(locale);
    await close();
    await page.goto(to(`/admin/letters/${letterId}`));
    await expect(
      page.getByRole('heading', { name: translator(locale, 'not-allowed')('administration.title') }),
    ).toBeVisible();
    await expectAccessible();
    expect((await request.get(`/api/v1/letters/${letterId}/html`)).status()).toBe(404);

    await signIn(context, await makeSomebody(locale, { role: 'admin', partyCode: null }));
    await page.goto(to('/admin/letters?state=kept'));
    const row = page.getByRole('row').filter({ hasText: letterId });
    await expect(row).toContainText(displayName);
    await expect(row).not.toContainText('@');
    await expectAccessible();
    await row.getByRole('link').click();
    // Nothing runs inside the frame, so neither can a test look into it: the words are asked for by address.
    await expect(page.locator('iframe[sandbox]')).toBeVisible();
    await expectAccessible();
    const kept = await page.request.get(`/api/v1/letters/${letterId}/html`);
    expect(await kept.text()).toContain('Kept words');
    await page.getByRole('button', { name: t('resend') }).click();
    await expect(page.getByText(t('resent'))).toBeVisible();
    await page.goto(to('/admin/letters?state=refused'));
    await expect(page.getByRole('heading', { name: t('emptyTitle') })).toBeVisible();
    await expectAccessible();
  },
);

test(
  'the link of a digest asks first; the button of a mail program does not',
  anyLanguage,
  async ({ page, request, to, locale, expectAccessible }) => {
    const t = translator(locale, 'unsubscribe');
    const { token, day, close } = await makeKept(locale);
    try {
      expect((await request.get(`/api/v1/unsubscribe?token=${token}`)).ok()).toBe(true);
      await page.goto(to(`/unsubscribe?token=${token}`));
      await expectAccessible();
      expect(await day()).not.toBeNull();
      await page.getByRole('button', { name: t('submit') }).click();
      await expect(page.getByRole('heading', { name: t('doneTitle') })).toBeVisible();
      await expectAccessible();
      expect(await day()).toBeNull();
      await page.goto(to('/unsubscribe?token=none'));
      await page.getByRole('button', { name: t('submit') }).click();
      await expect(page.getByRole('heading', { name: t('badTitle') })).toBeVisible();
      await expectAccessible();
    } finally {
      await close();
    }
    const other = await makeKept(locale);
    try {
      const form = { 'List-Unsubscribe': 'One-Click' };
      const answer = await request.post(`/api/v1/unsubscribe?token=${other.token}`, { form });
      expect(answer.status()).toBe(200);
      expect(await other.day()).toBeNull();
      expect((await request.post('/api/v1/unsubscribe?token=none', { form })).status()).toBe(400);
    } finally {
      await other.close();
    }
  },
);
