/** A thread that ended before its work did. The message is one sentence that says what to do. */
export class ThreadFailure extends Error {
  override readonly name = 'ThreadFailure';
}

/** The end of a thread as a sentence; an error of the engine stays what it is. */
export function explainFailure(error: unknown, memoryMegabytes: number): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  const sentence =
    code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? `The report needs more than the ${memoryMegabytes} MB of memory that its thread may use: give it a machine with more.`
      : code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
        ? 'The thread that computes reports could not be started: is the build complete?'
        : /^worker exited with code/.test(error.message)
          ? 'The thread that computed the report ended before its work did: try again.'
          : null;
  return sentence === null ? error : new ThreadFailure(sentence, { cause: error });
}
