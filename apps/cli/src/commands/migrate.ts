import type { Command } from 'commander';

export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database that DATABASE_URL names to the schema of this version')
    .action(async () => {
      const { migrate } = await import('../start/migrate');
      await migrate();
    });
}
