import type { DemoAccount } from './first-content';

/** The lines that show fresh accounts, or none. */
export function describeAccounts(accounts: DemoAccount[]): string[] {
  if (accounts.length === 0) return [];
  const rows = accounts.map(
    ({ role, email, password }) => `  ${role.padEnd(12)} ${email.padEnd(28)} ${password}`,
  );
  return ['', 'Accounts to try it with, shown this once:', ...rows, ''];
}
