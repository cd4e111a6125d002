import { readCode } from './source-files.mjs';
import { table } from './table.mjs';

const isTest = (file) => /\.(test|spec)\.tsx?$|\/testing\/|\/journeys\/|\.config\.ts$/.test(file);
const pureLayers = table.filter((row) => row.isPure).map((row) => `${row.layer}/`);

const rules = [
  {
    name: 'now-and-random-are-passed-in',
    applies: (file) => pureLayers.some((layer) => file.startsWith(layer)) && !isTest(file),
    forbidden: /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\)|\bcrypto\.(randomUUID|getRandomValues)\b/,
  },
  {
    name: 'process.env-is-read-in-env.ts',
    applies: (file) => !/\/src\/env\.ts$/.test(file) && !isTest(file),
    forbidden: /\bprocess\.env\b(?!\.NODE_ENV)/,
  },
];

/** What no import shows: a clock, a die, an environment variable. */
export function findForbiddenWords(root, files) {
  return files.flatMap((file) => {
    const applying = rules.filter((rule) => rule.applies(file));
    if (applying.length === 0) return [];
    const code = readCode(root, file);
    return applying.flatMap(({ name, forbidden }) => {
      const found = forbidden.exec(code);
      return found ? [{ rule: name, from: file, to: found[0] }] : [];
    });
  });
}
