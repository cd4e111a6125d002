import type { FaultPath } from '@parley/domain/agreement';
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';

export type PlacedFault = { line: number; path: FaultPath; message: string };

/** A YAML text: its value, what the parser holds against it, and the line of any place in it. */
export type YamlSource = {
  value: unknown;
  faults: PlacedFault[];
  /** 1-based. Of a place that does not exist, the line of the nearest one around it. */
  lineAt: (path: FaultPath) => number;
};

export function readYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const faults: PlacedFault[] = [];
  for (const error of [...document.errors, ...document.warnings]) {
    const fault = { line: lineOf(error.pos[0]), ...parserFault(error, document) };
    // One slip makes the parser stumble several times on the same line: the first says what it is.
    if (!faults.some(({ line, path }) => line === fault.line && path.length === 0)) faults.push(fault);
  }
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return;
      const message = `has *${alias.source} without an anchor before it; expected &${alias.source} further up`;
      faults.push({ line: lineOf(alias.range?.[0] ?? 0), path: [], message });
    },
  });
  return {
    // A key that stands twice leaves a value behind (the last), in which more faults may be found.
    value: faults.every(({ path }) => path.length > 0) ? unfolded(document, faults) : undefined,
    faults,
    lineAt: (path) => lineOf(offsetOf(document, path)),
  };
}

function unfolded(document: Document, faults: PlacedFault[]): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    // Aliases of aliases would unfold without end.
    faults.push({ line: 1, path: [], message: `cannot be unfolded: ${String(cause)}; expected few aliases` });
    return undefined;
  }
}

function parserFault(error: YAMLError, document: Document): Pick<PlacedFault, 'path' | 'message'> {
  if (error.code === 'DUPLICATE_KEY') {
    return { path: pathAt(document, error.pos[0]), message: 'stands twice; expected each key once' };
  }
  const reason = error.message.replace(/\s+/g, ' ').replace(/[.:\s]+$/, '');
  return { path: [], message: plainReasons[error.code] ?? `cannot be read as YAML: ${reason}` };
}

const plainReasons: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'is indented with a tab here; expected spaces',
  MULTIPLE_DOCS: 'begins a second document here; expected one',
  TAG_RESOLVE_FAILED: 'has a tag that is not known; expected a plain value',
};

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));
const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];

/** Where the key or the entry at a path begins; of a missing one, the nearest thing around it. */
export function offsetOf(document: Document, path: FaultPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => keyText(key) === String(part));
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number' && part < node.items.length) {
      node = node.items[part];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

/** The path of the key that begins at an offset; of the whole document where none does. */
function pathAt(document: Document, offset: number): FaultPath {
  let found: FaultPath = [];
  visit(document, {
    Pair(_, pair, ancestors) {
      if (startOf(pair.key) !== offset) return undefined;
      const around = [...ancestors, pair];
      found = around.flatMap((step, i): FaultPath => {
        if (isPair(step)) return [keyText(step.key)];
        return isSeq(step) ? [step.items.indexOf(around[i + 1])] : [];
      });
      return visit.BREAK;
    },
  });
  return found;
}
