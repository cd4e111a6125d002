export type LoggableError = {
  name: string;
  message: string;
  code?: string;
  stack?: string;
  cause?: LoggableError;
};

/** What a database driver appends to its message: the values of the query, which may be anybody's. */
const valuesInMessage = /\n?params: [\s\S]*$/;
const deepest = 5;

/**
 * An error as a log may keep it: what failed and where, without the values that it failed on. Fields other than
 * these are left out, since drivers hang the query's parameters and the offending row on their errors.
 */
export function loggableError(error: unknown, depth = 0): LoggableError {
  if (!(error instanceof Error)) return { name: typeof error, message: 'not an error' };
  const { code } = error as { code?: unknown };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message: error.message.replace(valuesInMessage, ''),
    ...(typeof code === 'string' ? { code } : {}),
    ...(frames === undefined || frames.length === 0 ? {} : { stack: frames.join('\n') }),
    ...(error.cause === undefined || depth === deepest
      ? {}
      : { cause: loggableError(error.cause, depth + 1) }),
  };
}
