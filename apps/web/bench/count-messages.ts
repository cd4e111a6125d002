import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type CountedDatabase = { url: string; sent(): number; stop(): Promise<void> };

/** What asks PostgreSQL to run something: Execute of the extended protocol, Query of the simple one. */
const asks = new Set(['E', 'Q'].map((letter) => letter.charCodeAt(0)));

/**
 * A wire between a program and its database that counts what is asked of it: every query, whoever sends it, begins and ends
 * of transactions among them (PostgreSQL's protocol, 'Message Formats').
 */
export async function countMessages(databaseUrl: string): Promise<CountedDatabase> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((from) => {
    const to = connect(Number(target.port || 5432), target.hostname);
    const read = messageReader((type) => {
      if (asks.has(type)) count += 1;
    });
    from.on('data', read);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    sent: () => count,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Cuts a stream into messages: the first has no type, each other one a letter; then its length, itself counted in. */
function messageReader(onMessage: (type: number) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let isFirst = true;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= (isFirst ? 4 : 5)) {
      const length = isFirst ? rest.readInt32BE(0) : 1 + rest.readInt32BE(1);
      if (rest.length < length) return;
      if (!isFirst) onMessage(rest[0] ?? 0);
      isFirst = false;
      rest = rest.subarray(length);
    }
  };
}
