import type { Command } from 'commander';
import { parsePort } from './parse-port';

export function registerDev(program: Command): void {
  program
    .command('dev')
    .description('the same from the sources, reloading on change')
    .option('--port <number>', 'the port of the web app (default: 3000, or the next free one)', parsePort)
    .action(async (options: { port?: number }) => {
      const { start } = await import('../start');
      await start({ mode: 'development', ...options });
    });
}
