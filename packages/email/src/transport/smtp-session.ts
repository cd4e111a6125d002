import type { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Envelope } from './compose';

type Options = ConstructorParameters<typeof SMTPConnection>[0];
/** An address may set others: `smtp://mail.example.org?socketTimeout=60000`. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** One signed-in connection to a mail server: letters one after another. */
export type SmtpSession = {
  send(envelope: Envelope, content: Readable): Promise<void>;
  readonly isUsable: boolean;
  close(): void;
};

/** Connects and signs in. nodemailer says some failures by event and some by callback: here each is a rejection. */
export async function openSession(url: string): Promise<SmtpSession> {
  const { auth, ...given } = parseConnectionUrl(url) as Options & { auth?: { user: string; pass: string } };
  const connection = new SMTPConnection({ ...timeouts, ...given });
  let usable = true;
  let fail: (error: Error) => void = () => {};
  const end = (error: Error) => {
    usable = false;
    fail(error);
  };
  connection.on('error', end);
  connection.on('end', () => end(new Error('the mail server closed the connection')));

  const step = (act: (done: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => {
      fail = reject;
      if (!usable) return reject(new Error('the connection is closed'));
      act((error) => (error ? reject(error) : resolve()));
    });
  try {
    await step((done) => connection.connect(done));
    if (auth) await step((done) => connection.login({ credentials: auth } as never, done));
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    send: (envelope, content) => step((done) => connection.send(envelope, content, done)),
    get isUsable() {
      return usable;
    },
    close: () => {
      usable = false;
      connection.close();
    },
  };
}
