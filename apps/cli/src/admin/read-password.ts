import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { password } from '@parley/domain/person';
import { OperatorRefusal } from '../failure';

type Terminal = { input: NodeJS.ReadStream; output: NodeJS.WriteStream };

/**
 * A password that whoever sits at the terminal types twice, unseen; null where they leave it empty, or where there is no
 * terminal and none was handed over. It is never an argument: those stand in histories and in lists of processes.
 *
 * @param fromInput a program hands it over on standard input, as one line
 */
export async function readPassword(
  fromInput: boolean,
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<string | null> {
  if (fromInput) return checked(await firstLine(input));
  if (!input.isTTY) return null;
  const ask = (message: string) => askHidden(message, { input, output });
  const typed = await ask('Password (leave it empty to have one made):');
  if (typed === '') return null;
  if ((await ask('The same again:')) !== typed) {
    throw new OperatorRefusal('The two passwords are not the same: start again.');
  }
  return checked(typed);
}

/** One line that is typed without being shown. */
async function askHidden(message: string, { input, output }: Terminal): Promise<string> {
  output.write(`${message} `);
  const nowhere = new Writable({ write: (_shown, _encoding, done) => done() });
  const line = createInterface({ input, output: nowhere, terminal: true });
  const stopped = new Promise<never>((_, stop) => {
    line.once('SIGINT', () => stop(new OperatorRefusal('Stopped: nothing was changed.')));
  });
  try {
    return await Promise.race([line.question(''), stopped]);
  } finally {
    line.close();
    output.write('\n');
  }
}

function checked(given: string): string {
  const read = password.safeParse(given);
  if (read.success) return read.data;
  throw new OperatorRefusal(
    'A password has 12 to 128 characters: several words that do not belong together are good.',
  );
}

async function firstLine(input: NodeJS.ReadStream): Promise<string> {
  let text = '';
  for await (const chunk of input) text += String(chunk);
  return text.split(/\r?\n/)[0] ?? '';
}
