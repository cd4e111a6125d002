import { translator } from '@parley/i18n/catalogue';
import { expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

test('a passkey is added, signs in by itself, and is removed', async ({
  page,
  to,
  locale,
  context,
  expectAccessible,
}) => {
  const t = translator(locale, 'account');
  const devices = await context.newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await signIn(context, await makeSomebody(locale));
  await page.goto(to('/mine/security/passkey'));
  await page.locator('[name=name]').fill('Telephone');
  await page.getByRole('button', { name: t('passkeys.make') }).click();
  await expect(page.locator('.codes code')).toHaveCount(10);
  await context.clearCookies();

  await page.goto(to(`/sign-in?to=${encodeURIComponent(to('/mine/security'))}`));
  await page.getByRole('button', { name: t('passkeys.signIn') }).click();
  await expect(page.locator('#passkeys')).toContainText('Telephone');
  await expectAccessible();
  await page.getByRole('button', { name: t('passkeys.removeOf', { name: 'Telephone' }) }).click();
  await expect(page.locator('.notice.done')).toContainText(t('done.passkeyGone'));
});
