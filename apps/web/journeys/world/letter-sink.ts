import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { placeOf } from './place';

export type ReceivedLetter = { to: string; subject: string; text: string; html: string; links: string[] };

/** A mail server that keeps what it gets: each letter a file, since tests run in other processes. */
export async function startLetterSink(): Promise<{ url: string; folder: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-letters-'));
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      simpleParser(stream)
        .then((mail) => {
          const html = mail.html || '';
          const letter: ReceivedLetter = {
            to: session.envelope.rcptTo.map((recipient) => recipient.address).join(','),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html,
            links: [...html.matchAll(/href="([^"]+)"/g)].map((match) =>
              (match[1] ?? '').replaceAll('&amp;', '&'),
            ),
          };
          count += 1;
          writeFileSync(join(folder, `${String(count).padStart(6, '0')}.json`), JSON.stringify(letter));
          done();
        })
        .catch(done);
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    folder,
    stop: async () => {
      await new Promise<void>((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** All letters to an address, oldest first. */
export function lettersTo(address: string): ReceivedLetter[] {
  const folder = placeOf('lettersFolder');
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ReceivedLetter)
    .filter((letter) => letter.to.toLowerCase() === address.toLowerCase());
}

/** Waits for the first letter to an address that fits. */
export async function letterTo(
  address: string,
  fits: (letter: ReceivedLetter) => boolean = () => true,
  patienceSeconds = 20,
): Promise<ReceivedLetter> {
  const end = Date.now() + patienceSeconds * 1000;
  while (Date.now() < end) {
    const found = lettersTo(address).find(fits);
    if (found !== undefined) return found;
    await sleep(100);
  }
  throw new Error(`no such letter to ${address} within ${patienceSeconds} seconds`);
}
