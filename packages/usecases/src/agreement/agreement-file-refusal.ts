/** One fault of a file: `path` is empty where it is of the whole file, `line` null where there is no file to have one. */
export type FileFault = { fileName: string; line: number | null; path: string; message: string };

/** What was written is no agreement. Its message has one sentence a fault, in the order of files and lines. */
export class AgreementFileRefusal extends Error {
  constructor(readonly faults: readonly FileFault[]) {
    super(faults.map(faultSentence).join('\n'));
    this.name = 'AgreementFileRefusal';
  }
}

const faultSentence = ({ fileName, line, path, message }: FileFault): string =>
  line === null
    ? `${fileName}: ${message}.`
    : `${fileName}, line ${line}: ${path === '' ? 'the file' : path} ${message}.`;
