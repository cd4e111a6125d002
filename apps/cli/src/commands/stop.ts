import type { Command } from 'commander';

export function registerStop(program: Command): void {
  program
    .command('stop')
    .description('stop what "start" left running, also after it was killed')
    .action(async () => {
      const { stop } = await import('../start');
      await stop();
    });
}
