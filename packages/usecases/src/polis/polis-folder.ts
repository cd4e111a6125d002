import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PolisFile } from './csv-table';
import { PolisExportRefusal } from './problem';

/** The files of an export, and files of parties and rules where there are any. */
export interface PolisFiles {
  readonly comments: PolisFile;
  readonly votes: PolisFile;
  readonly participantsVotes: PolisFile | null;
  readonly summary: PolisFile | null;
  readonly parties: PolisFile | null;
  readonly rules?: PolisFile | null;
}

/** Files that are named beside a folder. */
export interface NamedFiles {
  readonly parties?: string | undefined;
  readonly rules?: string | undefined;
}

const HOLDS = {
  'comments.csv': 'the statements of the conversation',
  'votes.csv': 'one row for each vote',
} as const;

/**
 * Reads the files of a folder that a Polis export was unpacked to.
 * @param named paths of a file with the columns participant and party, and of a JSON file with rules
 * @throws PolisExportRefusal naming the folder or file that is missing, and what was expected in it
 */
export function readPolisFolder(folder: string, named: NamedFiles = {}): PolisFiles {
  if (!isFolder(folder)) {
    throw new PolisExportRefusal({
      file: folder,
      line: null,
      column: null,
      reason: 'expected a folder with comments.csv and votes.csv of a Polis export, found none',
    });
  }
  return {
    comments: required(folder, 'comments.csv'),
    votes: required(folder, 'votes.csv'),
    participantsVotes: optional(join(folder, 'participants-votes.csv')),
    summary: optional(join(folder, 'summary.csv')),
    parties: namedFile(named.parties, 'a file with the columns participant and party'),
    rules: namedFile(named.rules, 'a JSON file with the rules of the report'),
  };
}

function required(folder: string, name: keyof typeof HOLDS): PolisFile {
  const file = optional(join(folder, name));
  if (file) return file;
  const reason = `expected this file (${HOLDS[name]}) in ${folder}, found none`;
  throw new PolisExportRefusal({ file: name, line: null, column: null, reason });
}

function namedFile(path: string | undefined, what: string): PolisFile | null {
  if (path === undefined) return null;
  const file = optional(path);
  if (file) return file;
  throw new PolisExportRefusal({
    file: path,
    line: null,
    column: null,
    reason: `expected ${what}, found none`,
  });
}

function optional(path: string): PolisFile | null {
  if (!existsSync(path) || isFolder(path)) return null;
  const [name, bytes] = [basename(path), readFileSync(path)];
  if (isUtf16(bytes)) {
    const reason = `expected UTF-8, found UTF-16; save it as UTF-8 (a spreadsheet calls that "CSV UTF-8") or convert it: iconv -f UTF-16 -t UTF-8 ${name} > ${name}.utf8`;
    throw new PolisExportRefusal({ file: name, line: null, column: null, reason });
  }
  return { name, text: bytes.toString('utf8') };
}

/** By the mark at its start, or by a zero in one of its first two characters, which no text has. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.subarray(0, 4).includes(0);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
