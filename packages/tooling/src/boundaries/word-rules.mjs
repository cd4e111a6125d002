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
  {
    name: 'only-the-rule-gives-leave-to-show',
    applies: (file) => file !== 'packages/domain/src/vote/tally-visibility.ts',
    forbidden: /\bas (unknown as )?Shown</,
  },
  {
    name: 'when-tallies-show-is-asked-of-the-rule',
    applies: (file) => /^(packages\/(usecases|db|api)|apps)\//.test(file) && !isTest(file),
    forbidden: /\.tallies (===|!==)|switch \([\w.]*\.tallies\)/,
  },
];

/** What no import shows: a clock, a die, an environment variable, a way around what the rule of a round lets out. */
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
