import type { Command } from 'commander';
import type { AccountOptions } from '../account/make-account';

export function registerAccount(program: Command): void {
  const command = program.command('account').description('accounts made by whoever runs the installation');
  command
    .command('make')
    .description(
      'make an account with a confirmed address; its password and, of moderators and admins, the key of its app for codes are shown once',
    )
    .requiredOption('--email <address>', 'address to sign in with')
    .requiredOption('--role <role>', 'stakeholder, moderator or admin')
    .option('--name <text>', 'name that is shown; the part of the address before the @ unless given')
    .option('--party <code>', 'party whose public it belongs to; none unless given')
    .option('--language <tag>', 'language of its letters; the agreement’s first unless given')
    .option('--time-zone <name>', 'zone of its letters, such as America/Toronto; this machine’s unless given')
    .action(async (options: AccountOptions) => {
      const { makeAccountHere } = await import('../account/make-account');
      await makeAccountHere(options);
    });
  command
    .command('reset-factor')
    .description('take the second factors away of somebody who lost theirs, and end their sessions')
    .requiredOption('--email <address>', 'address that they sign in with')
    .action(async (options: { email: string }) => {
      const { resetFactorHere } = await import('../account/reset-factor');
      await resetFactorHere(options);
    });
}
