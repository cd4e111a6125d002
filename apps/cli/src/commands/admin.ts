import type { Command } from 'commander';
import type { NewUser } from '../admin/create-user';
import type { NewToken } from '../admin/make-token';

const email = ['--email <address>', 'address that they sign in with'] as const;
const role = [
  '--role <role>',
  'stakeholder, delegate, organisation-manager, moderator, analyst or admin',
] as const;
const forParty = [
  '--for-party <code>',
  'party that a delegate speaks for, or a moderator answers to',
] as const;

export function registerAdmin(program: Command): void {
  const command = program
    .command('admin')
    .description('people and their roles, by whoever runs the installation');
  registerUsers(command);
  registerAccess(command);
  registerPrivacy(command);
  command
    .command('token')
    .description('make an API token for somebody; it is shown once')
    .requiredOption(...email)
    .requiredOption('--name <text>', 'what it is for')
    .requiredOption('--scope <scopes...>', 'what it may do, such as votes:read')
    .option('--days <number>', 'after how many days it ends: 7, 30, 90 or 365', '30')
    .action(async (options: NewToken) => {
      const { makeTokenHere } = await import('../admin/make-token');
      await makeTokenHere(options);
    });
}

function registerUsers(command: Command): void {
  command
    .command('create-user')
    .description(
      'make an account with a confirmed address, also the first admin’s; the password is asked for, and the key of the app for codes of moderators and admins is shown once',
    )
    .requiredOption('--email <address>', 'address to sign in with')
    .requiredOption(...role)
    .option(...forParty)
    .option('--name <text>', 'name that is shown; the part of the address before the @ unless given')
    .option('--party <code>', 'party whose public it belongs to; none unless given')
    .option('--language <tag>', 'language of its letters; the agreement’s first unless given')
    .option('--time-zone <name>', 'zone of its letters, such as America/Toronto; this machine’s unless given')
    .option('--password-stdin', 'read the password from standard input, for programs')
    .action(async (options: NewUser) => {
      const { createUser } = await import('../admin/create-user');
      await createUser(options);
    });
  command
    .command('set-role')
    .description('give somebody another role, from their next request on')
    .requiredOption(...email)
    .requiredOption(...role)
    .option(...forParty)
    .action(async (options: { email: string; role: string; forParty?: string }) => {
      const { setRoleHere } = await import('../admin/set-role');
      await setRoleHere(options);
    });
  command
    .command('roster')
    .description('list the delegates of each party; set-role puts somebody on it or takes them off')
    .action(async () => {
      const { showRoster } = await import('../admin/roster');
      await showRoster();
    });
}

function registerAccess(command: Command): void {
  const acts = {
    'reset-factor': [
      'take the second factors away of somebody who lost theirs, and end their sessions',
      'resetFactorHere',
    ],
    'revoke-sessions': ['sign somebody out everywhere, and end their API tokens', 'revokeSessionsHere'],
    enable: ['let somebody in again who was shut out', 'enableHere'],
  } as const;
  for (const [name, [description, act]] of Object.entries(acts)) {
    command
      .command(name)
      .description(description)
      .requiredOption(...email)
      .action(async (options: { email: string }) => {
        const access = await import('../admin/access');
        await access[act](options);
      });
  }
  command
    .command('disable')
    .description('shut somebody out at once')
    .requiredOption(...email)
    .requiredOption('--reason <text>', 'why, for the audit log')
    .action(async (options: { email: string; reason: string }) => {
      const { disableHere } = await import('../admin/access');
      await disableHere(options);
    });
}

function registerPrivacy(command: Command): void {
  command
    .command('export-user')
    .description('write all that is kept of somebody as JSON lines, to be handed to them')
    .requiredOption(...email)
    .action(async (options: { email: string }) => {
      const { exportUserHere } = await import('../admin/privacy');
      await exportUserHere(options);
    });
  command
    .command('erase')
    .description('erase somebody at once; nothing brings them back')
    .requiredOption(...email)
    .requiredOption(
      '--texts <what>',
      'what becomes of what they wrote: erased, or unnamed (it stays, without a name)',
    )
    .action(async (options: { email: string; texts: string }) => {
      const { eraseHere } = await import('../admin/privacy');
      await eraseHere(options);
    });
}
