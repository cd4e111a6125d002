import { limits } from '@parley/domain/limit';
import { translator } from '@parley/i18n/catalogue';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody, signIn } from './world/person';

const address = '/proposals/high-risk-ai';
/** Of a comment that is not there: what is asked for counts, whatever comes of it. */
const flag = { json: { commentId: 'com_01k9vz0g3ma0b1c2d3e4', rule: 1, note: '' } };

test.describe('without script', anyLanguage, () => {
  test.use({ javaScriptEnabled: false });

  test('who writes too much is told how long to wait, by a page that lost no word, by tRPC and by REST', async ({
    page,
    to,
    locale,
    context,
    request,
    quietConsole,
  }) => {
    const somebody = await makeSomebody(locale);
    const cookie = `parley-session=${somebody.token}`;
    const headers = { cookie, 'accept-language': 'fr-CA' };
    const send = () => request.post('/api/trpc/comment.flag', { headers, data: flag });
    for (let i = 0; i < limits.write.account.most; i += 1) expect((await send()).status()).toBe(404);

    const refused = await send();
    const waits = (seconds: string | undefined) => {
      expect(Number(seconds)).toBeGreaterThan(0);
      expect(Number(seconds)).toBeLessThanOrEqual(limits.write.account.seconds);
    };
    expect(refused.status()).toBe(429);
    expect(JSON.stringify(await refused.json())).toContain('too-many');
    waits(refused.headers()['retry-after']);

    const data = { roundId: 'rnd_01k9vz0g3ma0b1c2d3e4', proposalId: null, text: 'One.', language: 'fr-CA' };
    const byProgram = await request.post('/api/v1/statements', { headers, data });
    expect(byProgram.status()).toBe(429);
    expect(await byProgram.json()).toEqual({
      error: { code: 'too-many', message: translator('fr-CA', 'errors')('too-many') },
    });
    waits(byProgram.headers()['retry-after']);

    const t = translator(locale, 'comment');
    await signIn(context, somebody);
    await page.goto(to(address));
    await page.getByLabel(t('label')).fill('Every word of it.');
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await page.getByRole('button', { name: t('send'), exact: true }).click();
    const answer = await answered;
    expect(answer.status()).toBe(429);
    waits(answer.headers()['retry-after']);
    await expect(page.getByText(translator(locale, 'errors')('too-many')).first()).toBeVisible();
    await expect(page.getByLabel(t('label'))).toHaveValue('Every word of it.');
    // A browser says so too, and nothing else.
    await expect.poll(() => quietConsole.length).toBe(1);
    expect(quietConsole.splice(0).join()).toContain('status of 429');
  });
});
