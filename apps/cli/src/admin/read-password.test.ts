import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readPassword } from './read-password';

const phrase = 'violet otter climbs 9 hills';

/** A terminal at which somebody types these lines, and what it shows. */
function terminalOf(lines: readonly string[], isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => input });
  const output = new PassThrough();
  let shown = '';
  let typed = 0;
  output.on('data', (chunk: Buffer) => {
    shown += String(chunk);
    const asked = ['Password (', 'The same again'].filter((prompt) => shown.includes(prompt)).length;
    const line = lines[typed];
    if (asked <= typed || line === undefined) return;
    typed += 1;
    setImmediate(() => input.write(`${line}\r`));
  });
  const terminal = { input, output } as unknown as { input: NodeJS.ReadStream; output: NodeJS.WriteStream };
  return { terminal, shown: () => shown, input };
}

test('a password is typed twice and never shown; left empty, one is made', async () => {
  const typing = terminalOf([phrase, phrase]);
  expect(await readPassword(false, typing.terminal)).toBe(phrase);
  expect(typing.shown()).not.toContain(phrase);
  expect(await readPassword(false, terminalOf(['']).terminal)).toBeNull();
  await expect(readPassword(false, terminalOf([phrase, 'another']).terminal)).rejects.toThrow('not the same');
  await expect(readPassword(false, terminalOf(['short', 'short']).terminal)).rejects.toThrow('12 to 128');
});

test('without a terminal none is asked for, and a program hands one over on standard input', async () => {
  expect(await readPassword(false, terminalOf([], false).terminal)).toBeNull();
  const piped = terminalOf([], false);
  piped.input.end(`${phrase}\n`);
  expect(await readPassword(true, piped.terminal)).toBe(phrase);
});
