import { consentVersion } from '@parley/domain/person';
import { expect, test } from 'vitest';
import { createCaller } from '../root';

/** Refusals that stand before any data is read: a database that is touched is a failure here. */
const visitor = createCaller({
  deps: {
    db: new Proxy({} as never, { get: () => expect.fail('the database was asked') }),
    now: () => new Date(),
  },
  viewer: async () => null,
  makePuzzle: async () => '',
  logError: () => {},
});

const answers = {
  email: 'ana@example.org',
  password: 'violet otter climbs 9 hills',
  displayName: 'Ana',
  partyCode: 'MX',
  sectorCode: 'labour',
  language: 'es-MX',
  timeZone: 'America/Mexico_City',
  organisation: null,
  consent: { version: consentVersion, language: 'es-MX', takePart: true as const, publishBallot: false },
};

test.each([{ role: 'admin' }, { emailConfirmedAt: new Date() }, { personId: 'per_1' }])(
  'a field that is not asked for is refused: %j',
  async (extra) => {
    await expect(visitor.person.signUp({ ...answers, ...extra })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  },
);

test('a profile is for its owner', async () => {
  await expect(visitor.person.profile()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  const { displayName, language, timeZone } = answers;
  const change = visitor.person.updateProfile({ displayName, language, timeZone });
  await expect(change).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  await expect(visitor.person.resendConfirmation()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});

test.each([{ takePart: false }, { takePart: undefined }, { version: 'of other words' }])(
  'nobody is registered without having agreed to today’s words: %j',
  async (change) => {
    const consent = { ...answers.consent, ...change } as typeof answers.consent;
    await expect(visitor.person.signUp({ ...answers, consent })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  },
);
