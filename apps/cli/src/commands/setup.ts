import type { Command } from 'commander';

export function registerSetup(program: Command): void {
  program
    .command('setup')
    .description('migrate, and give an empty database its first content')
    .option('--demo', 'with the demonstration round and accounts')
    .action(async (options: { demo?: true }) => {
      const { setup } = await import('../start/setup');
      await setup(options);
    });
}
