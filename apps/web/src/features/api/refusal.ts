import { type DomainErrorCode, type ErrorDetails, isDomainError } from '@parley/domain/error';

/** Why something was not done: the key of its sentence in `errors`, and the fields that it is about. */
export type Refusal = {
  code: DomainErrorCode | 'internal' | 'network';
  details: ErrorDetails;
  fields: Record<string, string[]>;
};

type Issue = { path: readonly PropertyKey[]; message: string };

const issuesOf = (cause: unknown): readonly Issue[] | null =>
  cause instanceof Error && Array.isArray((cause as { issues?: unknown }).issues)
    ? (cause as unknown as { issues: Issue[] }).issues
    : null;

/**
 * The refusal in what a call of `serverApi()` threw. Anything else is a bug and is thrown on, so that the page of
 * failures shows its reference.
 */
export function refusalOf(error: unknown): Refusal {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (isDomainError(cause)) return { code: cause.code, details: cause.details, fields: {} };
  const issues = issuesOf(cause);
  if (issues === null) throw error;
  const fields: Record<string, string[]> = {};
  for (const { path, message } of issues) {
    const name = String(path[0] ?? '');
    fields[name] = [...(fields[name] ?? []), message];
  }
  return { code: 'input-invalid', details: {}, fields };
}
