import { makeApiTokenInput, scopes } from '@parley/domain/api-token';
import { makeApiTokenByOperator } from '@parley/usecases/api-token';
import { OperatorRefusal } from '../failure';
import { say } from '../say';
import { readEmail, withDeps } from './with-deps';

export type NewToken = { email: string; name: string; scope: string[]; days: string };

/** Makes an API token for somebody, who is told by a letter. */
export async function makeTokenHere(options: NewToken): Promise<void> {
  const email = readEmail(options.email);
  const input = makeApiTokenInput.safeParse({
    name: options.name,
    scopes: options.scope,
    days: Number(options.days),
  });
  if (!input.success) {
    throw new OperatorRefusal(
      `--name takes 1 to 60 characters, --scope some of ${scopes.join(', ')}, --days 7, 30, 90 or 365.`,
    );
  }
  const { token, expiresAt } = await withDeps((deps) =>
    makeApiTokenByOperator(deps, { email, ...input.data }),
  );
  say(`Token of ${email}, shown this once: ${token}\nIt ends on ${expiresAt.toISOString().slice(0, 10)}.`);
}
