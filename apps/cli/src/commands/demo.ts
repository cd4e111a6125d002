import type { Command } from 'commander';

export function registerDemo(program: Command): void {
  const command = program.command('demo').description('the demonstration round of made-up people');
  command
    .command('remove')
    .description('take it away, with everything in it')
    .action(async () => {
      const { removeDemo } = await import('../demo/demo');
      await removeDemo();
    });
  command
    .command('make')
    .description('make it anew')
    .option('--seed <number>', 'another seed makes another room', Number)
    .action(async ({ seed }: { seed?: number }) => {
      const { makeDemo } = await import('../demo/demo');
      await makeDemo(seed);
    });
}
