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
  return existsSync(path) && !isFolder(path)
    ? { name: basename(path), text: readFileSync(path, 'utf8') }
    : null;
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
