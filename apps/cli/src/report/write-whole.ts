import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperatorRefusal } from '../failure';

/** Refuses a place where no file can be, before the work begins. @throws OperatorRefusal with what to do */
export function checkPlace(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new OperatorRefusal(
      `There is no folder ${folder} to write ${file} into: make it, or name another.`,
    );
  }
  if (existsSync(file) && !statSync(file).isFile()) {
    throw new OperatorRefusal(`${file} is there and is no file: name another.`);
  }
}

/** Writes a file whole or not at all: under another name beside it, and then in its place. */
export function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    const handle = openSync(unfinished, 'w');
    try {
      const bytes = Buffer.from(text);
      for (let written = 0; written < bytes.length; ) {
        written += writeSync(handle, bytes, written, bytes.length - written);
      }
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
