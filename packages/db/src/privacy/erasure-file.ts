import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isId } from '@parley/domain/id';
import { type Erased, erasedTextsChoices } from '@parley/domain/privacy';

/** Who was erased, outside of the database: a backup that is restored does not know it. */
export type ErasureRegister = {
  list(): Promise<Erased[]>;
  /** On the disk when it returns. */
  add(erased: Erased): Promise<void>;
};

/** A line for each: an id that names nobody any more, what became of the words, and when. */
export function erasureFile(path: string): ErasureRegister {
  return {
    list: async () => {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return '';
        throw error;
      });
      return text.split('\n').flatMap(readLine);
    },
    add: async ({ personId, texts, erasedAt }) => {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, 'a', 0o600);
      try {
        await file.appendFile(`${personId} ${texts} ${erasedAt.toISOString()}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}

/** A line that was cut off by a crash is none: its erasure was not committed either. */
function readLine(line: string): Erased[] {
  const [personId, texts, moment, ...more] = line.trim().split(' ');
  const choice = erasedTextsChoices.find((one) => one === texts);
  const erasedAt = new Date(moment ?? '');
  if (
    !isId('person', personId) ||
    choice === undefined ||
    Number.isNaN(erasedAt.getTime()) ||
    more.length > 0
  )
    return [];
  return [{ personId, texts: choice, erasedAt }];
}
