import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const isCode = (file) => /\.(ts|tsx|mjs|js|css|sql|sh)$/.test(file);
const isTest = (file) => /\.(test|spec)\.[a-z]+$|\/journeys\//.test(file);
/** Long because of what they hold, not because of what they do. */
const isExempt = (file) =>
  /\/migrations\/|(^|\/)content\/|\/messages\/|\/fixtures\/|\/generated\//.test(file);

export function findLongFiles(root, files) {
  return files
    .filter((file) => isCode(file) && !isExempt(file))
    .flatMap((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n').length - 1;
      const limit = isTest(file) ? 500 : 300;
      return lines > limit ? [{ rule: `at-most-${limit}-lines`, from: file, to: `${lines} lines` }] : [];
    });
}
