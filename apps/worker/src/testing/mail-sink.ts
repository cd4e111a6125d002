import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = ParsedMail & { envelopeTo: string[]; raw: string };

/** What the server does with the next letters. `silent`: takes the words and never answers. */
export type Temper = 'accept' | 'refuse-reader' | 'busy' | 'refuse-words' | 'silent' | 'cut';

export type MailSink = {
  url: string;
  port: number;
  received: ReceivedMail[];
  temper: Temper;
  /** Letters whose words arrived whole, whatever was answered. */
  handedOver: number;
  close(): Promise<void>;
};

/** A real mail server on a port of its own that keeps what it gets. */
export async function startMailSink(port = 0): Promise<MailSink> {
  const answer = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onAuth: (_, __, done) => done(null, { user: 'parley' }),
    onRcptTo: (_, __, done) =>
      sink.temper === 'refuse-reader' ? done(answer(550, 'no such reader')) : done(),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        sink.handedOver += 1;
        if (sink.temper === 'busy') return done(answer(451, 'try later'));
        if (sink.temper === 'refuse-words') return done(answer(554, 'not this letter'));
        const raw = Buffer.concat(chunks).toString();
        const envelopeTo = session.envelope.rcptTo.map(({ address }) => address);
        sink.received.push({ ...(await simpleParser(raw)), envelopeTo, raw });
        if (sink.temper === 'silent') return;
        if (sink.temper === 'cut') {
          for (const connection of server.connections as Set<{ _socket: { destroy(): void } }>) {
            connection._socket.destroy();
          }
          return;
        }
        done();
      });
    },
  });
  server.on('error', () => {});
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: found } = server.server.address() as AddressInfo;
  const sink: MailSink = {
    url: `smtp://parley:secret@127.0.0.1:${found}`,
    port: found,
    received: [],
    temper: 'accept',
    handedOver: 0,
    close: () =>
      new Promise((resolve) => {
        for (const connection of server.connections as Set<{ _socket: { destroy(): void } }>) {
          connection._socket.destroy();
        }
        server.close(() => resolve());
      }),
  };
  return sink;
}
