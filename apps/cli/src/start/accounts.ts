import type { DemoAccount } from './first-content';

/** The lines that show fresh accounts, or none. */
export function describeAccounts(accounts: DemoAccount[]): string[] {
  if (accounts.length === 0) return [];
  const rows = accounts.flatMap(({ role, email, password, authenticator }) => [
    `  ${role.padEnd(12)} ${email.padEnd(28)} ${password}`,
    ...(authenticator === null ? [] : describeAuthenticator(authenticator)),
  ]);
  return ['', 'Accounts to try it with, shown this once:', ...rows, ''];
}

/** The key that an app for codes holds for an account: moderators and admins sign in with it beside their password. */
export const describeAuthenticator = ({ secret, address }: { secret: string; address: string }): string[] => [
  `    key of its app for codes: ${secret}`,
  `    ${address}`,
];
