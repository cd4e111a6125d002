import { expect, test } from 'vitest';
import { environmentFields, readEnvironment } from '.';

const noFiles = () => {
  throw new Error('no such file');
};
const { DATABASE_URL, PORT, AUTH_SECRET, PUBLIC_URL } = environmentFields;
const secret = '0f'.repeat(32);

test('a value is read and given its type', () => {
  const reading = readEnvironment(
    { PORT, PUBLIC_URL },
    { PORT: '3000', PUBLIC_URL: 'https://a.example/' },
    noFiles,
  );
  expect(reading).toEqual({ values: { PORT: 3000, PUBLIC_URL: 'https://a.example' } });
});

test('a secret may come from a file, whose last line end is not part of it', () => {
  const reading = readEnvironment({ AUTH_SECRET }, { AUTH_SECRET_FILE: '/run/secret' }, () => `${secret}\n`);
  expect(reading).toEqual({ values: { AUTH_SECRET: secret } });
});

test('an empty value is the same as none', () => {
  const shape = { DATABASE_URL: DATABASE_URL.optional() };
  expect(readEnvironment(shape, { DATABASE_URL: '' }, noFiles)).toEqual({ values: {} });
});

test.each([
  ['one that is missing', { DATABASE_URL }, {}, 'DATABASE_URL is missing.'],
  ['a port out of range', { PORT }, { PORT: '70000' }, 'PORT must be a number from 1 to 65535.'],
  [
    'a file that is not there',
    { AUTH_SECRET },
    { AUTH_SECRET_FILE: '/no' },
    'AUTH_SECRET_FILE names /no, which cannot be read.',
  ],
  ['both a value and a file', { PORT }, { PORT: '1', PORT_FILE: '/p' }, 'Give PORT or PORT_FILE, not both.'],
])('%s is named in a sentence', (_, shape, source, sentence) => {
  expect(readEnvironment(shape, source, noFiles)).toEqual({ problems: [sentence] });
});

test.each(['short', 'a'.repeat(40), 'changeme-changeme-changeme-changeme'])(
  'a weak secret is refused: %s',
  (weak) => {
    const reading = readEnvironment({ AUTH_SECRET }, { AUTH_SECRET: weak }, noFiles);
    expect(reading).toHaveProperty('problems');
    expect(JSON.stringify(reading)).not.toContain(weak);
  },
);
