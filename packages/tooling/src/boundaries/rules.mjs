import { table } from './table.mjs';

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Tests may use what production code may not (a test runner, Node), but the layers hold for them as well. */
const testFile = '\\.(test|spec)\\.tsx?$|/testing/|/journeys/|/scorecard/|/web/bench/|\\.config\\.ts$';

/** dependency-cruiser's rules, made from the table. Every one is an error. */
export function makeRules() {
  return [...table.flatMap(rulesOf), ...rulesForAll].map((rule) => ({ severity: 'error', ...rule }));
}

function rulesOf(row) {
  const from = fromOf(row);
  const inProduction = { ...from, pathNot: [...from.pathNot, testFile] };
  const name = row.layer.replace(/^(packages|apps)\//, '').replace('/src/', '-');
  const forTests = row.testsMayImport ?? [];
  const layersOnly = (rule, who, layers) => ({
    name: rule,
    comment: `${row.layer} may import: ${layers.join(', ') || 'nothing of ours'}`,
    from: who,
    to: {
      path: '^(packages|apps)/',
      pathNot: [`^${literally(packageOf(row))}/`, ...layers.map(targetPath)],
    },
  });
  const rules = [
    layersOnly(`${name}-imports-its-layers-only`, forTests.length > 0 ? inProduction : from, row.mayImport),
  ];
  if (forTests.length > 0) {
    const tests = { ...from, path: [from.path].flat().map((path) => `${path}.*(${testFile})`) };
    rules.push(layersOnly(`${name}-tests-import-their-layers-only`, tests, [...row.mayImport, ...forTests]));
  }
  if (row.typesOnly) {
    rules.push({
      name: `${name}-imports-types-only`,
      comment: `of ${row.typesOnly.join(', ')} ${row.layer} may use types, nothing that runs`,
      from: inProduction,
      to: { path: row.typesOnly.map(targetPath), dependencyTypesNot: ['type-only'] },
    });
  }
  if (row.neverNode) {
    rules.push({
      name: `${name}-touches-no-system`,
      comment: `${row.layer} does no I/O: what it needs is passed in`,
      from: inProduction,
      to: { dependencyTypes: ['core'] },
    });
  }
  if (row.neverNpm || row.onlyNpm) {
    rules.push({
      name: `${name}-depends-on-nothing-else`,
      comment: `${row.layer} depends on ${row.onlyNpm?.join(', ') ?? 'no package'}`,
      from: inProduction,
      to: { path: 'node_modules/', pathNot: (row.onlyNpm ?? []).map(npmPath) },
    });
  }
  if (row.never) {
    rules.push({
      name: `${name}-never`,
      comment: `${row.layer} never uses ${row.never.join(', ')}`,
      from: inProduction,
      to: { path: row.never.map(neverPath) },
    });
  }
  return rules;
}

/** A row for a folder inside an app is taken out of the row of the app. */
function fromOf(row) {
  const inner = table.filter((other) => other !== row && other.layer.startsWith(`${row.layer}/`));
  const exceptions = inner.flatMap(({ layer, alsoFiles = [] }) => [
    `^${literally(layer)}/`,
    ...alsoFiles.map(exactly),
  ]);
  return { path: [`^${literally(row.layer)}/`, ...(row.alsoFiles ?? []).map(exactly)], pathNot: exceptions };
}

const exactly = (file) => `^${literally(file)}$`;
const packageOf = ({ layer }) => layer.split('/').slice(0, 2).join('/');
const npmPath = (name) => `node_modules/${literally(name).replace('\\*', '[^/]+')}/`;
const neverPath = (name) => (name.startsWith('node:') ? exactly(name.slice(5)) : npmPath(name));

function targetPath(name) {
  const [packageName, door] = name.split('/');
  return door ? `^packages/${packageName}/src/${door}/` : `^packages/${packageName}/`;
}

const rulesForAll = [
  {
    name: 'one-door',
    comment: "another package is entered by a noun's index.ts, as its exports say",
    from: { path: '^(packages|apps)/([^/]+)/' },
    to: {
      path: '^packages/([^/]+)/',
      pathNot: ['^$1/$2/', '^packages/[^/]+/src/[^/]+/index\\.(tsx?|css)$', '^packages/$2/'],
    },
  },
  {
    name: 'apps-are-entered-by-nobody',
    comment: 'an app composes; nothing imports it',
    from: { path: '^(packages|apps)/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^$1/$2/' },
  },
  {
    name: 'every-import-resolves',
    comment: 'an import that is not declared in the package.json does not resolve',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(server-only|client-only)$|\\.css(\\?inline)?$' },
  },
  {
    name: 'no-circle',
    comment: 'modules that import each other cannot be read one after the other',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'production-imports-no-test',
    comment: 'what a test needs stays with the tests',
    from: { path: '^(packages|apps)/', pathNot: [testFile] },
    to: {
      path: [testFile, npmPath('vitest'), npmPath('fast-check'), npmPath('@playwright/test')],
      pathNot: '^packages/tooling/',
    },
  },
];
