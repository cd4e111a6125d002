import { expect, test } from 'vitest';
import { compose } from './compose';
import { deliveryOf } from './smtp-transport';

const failure = (fields: { code?: string; responseCode?: number; command?: string }) =>
  Object.assign(new Error('550 <reader@example.org> said no'), fields);

test.each([
  ['no connection', { code: 'ECONNECTION', command: 'CONN' }, false, 'not-sent'],
  ['wrong password', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, false, 'not-sent'],
  ['sender refused', { code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM' }, false, 'not-sent'],
  ['reader refused for now', { code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, false, 'not-sent'],
  ['reader refused', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, false, 'refused'],
  [
    'letter refused before its words',
    { code: 'EENVELOPE', responseCode: 554, command: 'DATA' },
    false,
    'refused',
  ],
  ['words refused', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, true, 'refused'],
  ['words refused for now', { code: 'EMESSAGE', responseCode: 451, command: 'DATA' }, true, 'not-sent'],
  ['cut after the words', { code: 'ECONNECTION' }, true, 'unknown'],
  ['no answer after the words', { code: 'ETIMEDOUT' }, true, 'unknown'],
  ['told to close after the words', { code: 'ECONNECTION', responseCode: 421 }, true, 'unknown'],
])('%s: the letter is %s', (_, fields, released, outcome) => {
  expect(deliveryOf(failure(fields), released)).toMatchObject({ outcome });
});

test('a reason holds no address', () => {
  expect(JSON.stringify(deliveryOf(failure({ code: 'EENVELOPE' }), false))).not.toContain('example.org');
});

const mail = {
  to: 'reader@example.org',
  messageId: '<let_1@parley>',
  subject: 'Hello\r\nBcc: everybody@example.org\u2028X-Odd: 1',
  html: '<p>Words</p>',
  text: 'Words',
  pictures: [],
  unsubscribeUrl: null,
};

test('a line break in a subject begins no header', async () => {
  const { bytes, envelope } = await compose(mail, 'Parley <parley@example.org>');
  const head = bytes.toString().split('\r\n\r\n')[0] ?? '';
  expect(head).not.toMatch(/^(bcc|x-odd):/im);
  expect(envelope).toEqual({ from: 'parley@example.org', to: ['reader@example.org'] });
});
