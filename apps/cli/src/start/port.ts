import { createServer } from 'node:net';
import { OperatorRefusal } from '../failure';

export const defaultPort = 3000;

/** The port that was asked for or a refusal; where none was asked for, the default one or the next that is free. */
export async function settlePort(asked: number | undefined): Promise<number> {
  if (asked !== undefined) {
    if (await isFree(asked)) return asked;
    throw new OperatorRefusal(`Port ${asked} is in use: end what uses it, or ask for another with --port.`);
  }
  for (let port = defaultPort; port < defaultPort + 100; port++) {
    if (await isFree(port)) return port;
  }
  throw new OperatorRefusal(`No port from ${defaultPort} on is free: ask for one with --port.`);
}

/** Free for all addresses of the machine and for the local one: some systems let both be taken separately. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, undefined)) && (await canListen(port, '127.0.0.1'));
}

function canListen(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES') {
        reject(
          new OperatorRefusal(`Port ${port} needs more rights than this user has: ask for one above 1023.`),
        );
      } else resolve(false);
    });
    probe.listen({ port, host }, () => probe.close(() => resolve(true)));
  });
}
