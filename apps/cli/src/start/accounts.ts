import type { DemoAccount } from './first-content';

/** The lines that show fresh accounts, or none. */
export function describeAccounts(accounts: DemoAccount[]): string[] {
  if (accounts.length === 0) return [];
  const rows = accounts.flatMap(({ role, email, password, authenticator }) => [
    `  ${role.padEnd(12)} ${email.padEnd(28)} ${password}`,
    ...(authenticator === null
      ? []
      : [`    key of the app for codes: ${authenticator.secret}`, `    ${authenticator.address}`]),
  ]);
  return ['', 'Accounts to try it with, shown this once:', ...rows, ''];
}
