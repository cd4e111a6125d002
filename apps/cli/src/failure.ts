/** Something that the operator can solve: the message is one sentence that says what to do. */
export class OperatorRefusal extends Error {
  override readonly name = 'OperatorRefusal';
}

/** Exit code for input that cannot be read, or not be taken as it is. */
export const BAD_INPUT = 2;
const badInput = ['PolisExportRefusal', 'ImportRefusal'];

/**
 * A refusal is one sentence; a right or room that is missing is one too, with the path; anything else is a bug
 * and keeps its stack. Refusals are told by name, so that no command loads another layer just to compare a class.
 */
export function reportFailure(error: unknown): void {
  process.exitCode = error instanceof Error && badInput.includes(error.name) ? BAD_INPUT : 1;
  process.stderr.write(`${explain(error)}\n`);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name.endsWith('Refusal')) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  const sentence = code === undefined || path === undefined ? undefined : fileSentences[code]?.(path);
  return sentence ?? error.stack ?? error.message;
}

const noRight = (path: string) =>
  `There is no right to use ${path}: start as the user that owns it, or give it to this one (chown).`;
const fileSentences: Record<string, (path: string) => string> = {
  EACCES: noRight,
  EPERM: noRight,
  EROFS: (path) => `${path} cannot be written, the disk is read-only: put Parley on one that can be written.`,
  ENOSPC: (path) => `There is no room left to write ${path}: free some.`,
};
