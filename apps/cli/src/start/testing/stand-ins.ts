/**
 * Programs that behave like the web app and the worker where the launcher looks: they get ready, write a log,
 * finish on SIGTERM. The launcher is tested with real processes and without a build of everything.
 */
export const standInWeb = `
  import { createServer } from 'node:http';
  const server = createServer((request, response) => {
    if (request.url === '/die') process.exit(3);
    response.end(JSON.stringify({ pid: process.pid, url: process.env.DATABASE_URL, secret: process.env.AUTH_SECRET }));
  });
  server.listen(Number(process.env.PORT), () => console.log('listening'));
  process.on('SIGTERM', () => { console.log('web finished'); process.exit(0); });
`;

export const standInWorker = `
  const timer = setInterval(() => {}, 1000);
  process.on('SIGTERM', () => { console.log('worker finished'); clearInterval(timer); process.disconnect?.(); });
`;

export const brokenProgram = `
  console.error('the reason why it cannot start');
  process.exit(2);
`;
