import { readPolisFolder } from '@parley/usecases/polis';
import { ImportRefusal } from '@parley/usecases/polis-import';
import { afterEach, expect, test, vi } from 'vitest';
import { OperatorRefusal, reportFailure } from './failure';

const before = process.exitCode;
afterEach(() => {
  process.exitCode = before;
  vi.restoreAllMocks();
});

const folderMissing = () => {
  try {
    readPolisFolder('/nowhere');
  } catch (error) {
    return error;
  }
};

test.each([
  ['input that cannot be read', folderMissing(), 2],
  ['input that cannot be imported', new ImportRefusal('no-votes', 'x'), 2],
  ['a refusal', new OperatorRefusal('No.'), 1],
  ['a bug', new Error('broken'), 1],
])('%s ends a command with its exit code', (_, error, code) => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  reportFailure(error);
  expect(process.exitCode).toBe(code);
  expect(said).toHaveBeenCalledOnce();
});
