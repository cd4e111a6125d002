/** One fault of a file: `path` is empty where it is of the whole file. */
export type FileFault = { line: number; path: string; message: string };

/** A file that is no agreement. Its message has one sentence a fault, in the order of the lines. */
export class AgreementFileError extends Error {
  constructor(
    readonly fileName: string,
    readonly faults: readonly FileFault[],
  ) {
    super(faults.map((fault) => faultSentence(fileName, fault)).join('\n'));
    this.name = 'AgreementFileError';
  }
}

const faultSentence = (fileName: string, { line, path, message }: FileFault): string =>
  `${fileName}, line ${line}: ${path === '' ? 'the file' : path} ${message}.`;
