import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const isDocument = (file) =>
  /^(README|CONTRIBUTING|SECURITY|CHANGELOG|GLOSSARY)\.md$|^docs\/|\/(README|GLOSSARY)\.md$/.test(file) &&
  file.endsWith('.md');

/** Beginnings that make a word in back-quotes a path of this repository and not of something else. */
const ownRoots = /^(apps|packages|docs|content|\.ci)\//;
const placeholder = /[A-Z]{3,}|[*<>{}…]/;

/** Paths that a document names in a link or in back-quotes and that are not there. */
export function findMissingPaths(root, files) {
  return files.filter(isDocument).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
    return [...linkTargets(text, file), ...quotedPaths(text, file)]
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => ({ rule: 'document-names-what-exists', from: file, to: path }));
  });
}

function linkTargets(text, file) {
  return [...text.matchAll(/\]\(([^)\s#]+)(#[^)]*)?\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(file), target)));
}

function quotedPaths(text, file) {
  const inPackage = /^(packages|apps)\/[^/]+\//.exec(file)?.[0] ?? '';
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, word]) => word.replace(/[.,:]$/, ''))
    .filter(
      (word) =>
        !placeholder.test(word.replace(/README|GLOSSARY|CONTRIBUTING|SECURITY|CHANGELOG|LICENSE/g, '')),
    )
    .flatMap((word) => {
      if (ownRoots.test(word)) return [word];
      return inPackage && /^src\//.test(word) ? [join(inPackage, word)] : [];
    });
}
