import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { makeRules } from './rules.mjs';
import { listSourceFiles } from './source-files.mjs';
import { findForbiddenWords } from './word-rules.mjs';

/**
 * Every violation of the table in a workspace, and how much of it was seen: `modules` of ours in the graph,
 * `files` on the disk, `crossings` from one package to another.
 */
export async function checkBoundaries(root) {
  const tsConfig = join(root, 'tsconfig.base.json');
  const { output } = await cruise(
    ['packages', 'apps'],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: makeRules() },
      tsPreCompilationDeps: true,
      tsConfig: { fileName: tsConfig },
      doNotFollow: { path: 'node_modules' },
      includeOnly: { path: '' },
      exclude: { path: '(^|/)(dist|\\.next|coverage|test-results)/' },
      skipAnalysisNotInRules: true,
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
    { tsConfig: extractTSConfig(tsConfig) },
  );
  const files = listSourceFiles(root);
  const ours = output.modules.filter(({ source }) => files.includes(source));
  const violations = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return {
    violations: [...violations, ...findForbiddenWords(root, files)],
    modules: ours.length,
    files: files.length,
    crossings: countCrossings(ours),
  };
}

const packageOf = (path) => path.split('/').slice(0, 2).join('/');

function countCrossings(modules) {
  return modules
    .flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => [source, resolved]))
    .filter(
      ([source, resolved]) => resolved.startsWith('packages/') && packageOf(source) !== packageOf(resolved),
    ).length;
}

/**
 * The canary: a graph that saw little proves nothing. On a compiler that it does not know dependency-cruiser
 * finds no import at all, and passes. Returns a sentence, or null.
 */
export function explainImplausible({ modules, files, crossings }) {
  if (files === 0 || modules < files * 0.9)
    return `The graph holds ${modules} of ${files} source files: it cannot be trusted.`;
  if (crossings === 0)
    return `The graph holds ${modules} modules and no import between packages: it cannot be trusted.`;
  return null;
}
