import type { Command } from 'commander';
import { parsePort } from './parse-port';

export function registerStart(program: Command): void {
  program
    .command('start')
    .description('start Parley: database, web app and worker; Ctrl-C stops everything')
    .option('--port <number>', 'the port of the web app (default: 3000, or the next free one)', parsePort)
    .option('--demo', 'make the demonstration round and accounts, also in a database that was given')
    .action(async (options: { port?: number; demo?: true }) => {
      const { start } = await import('../start');
      await start({ mode: 'production', ...options });
    });
}
