import { readTable, type TableShape } from './csv-rows';
import { fieldOf, type PolisFile, type Table } from './csv-table';
import type { ProblemList } from './problem';

/** A comment of a Polis conversation: what Parley calls a statement. */
export interface PolisComment {
  /** As in the export. */
  readonly id: string;
  /** Line breaks as \n; empty when the export gives none. */
  readonly text: string;
  readonly authorId: string | null;
  /** Milliseconds since 1970; null when not given. */
  readonly createdAtMilliseconds: number | null;
  readonly moderation: 'rejected' | 'not moderated' | 'accepted';
  /** About the conversation itself: Polis takes it out as it does a rejected one. */
  readonly isMeta: boolean;
  readonly isSeed: boolean;
  /** False when only votes name it. */
  readonly isListed: boolean;
}

/** True when votes on it count: neither rejected nor meta. */
export function counts({ moderation, isMeta }: PolisComment): boolean {
  return moderation !== 'rejected' && !isMeta;
}

const SHAPE: TableShape = {
  columns: { id: ['comment-id', 'commentid', 'tid'] },
  optional: {
    createdAt: ['timestamp', 'created'],
    author: ['author-id', 'authorid', 'pid'],
    agrees: ['agrees', 'n-agree'],
    disagrees: ['disagrees', 'n-disagree'],
    moderated: ['moderated', 'mod'],
    isMeta: ['is-meta'],
    isSeed: ['is-seed'],
    text: ['comment-body', 'comment', 'txt', 'body'],
  },
  wholeNumbers: ['createdAt', 'id', 'author', 'agrees', 'disagrees', 'moderated'],
};

const MODERATION = new Map([
  ['-1', 'rejected'],
  ['0', 'not moderated'],
  ['1', 'accepted'],
] as const);
const TRUE = /^(true|t|1)$/i;
const FALSE = /^(false|f|0|)$/i;

/** Comments by id, and by id how often the export says that each was agreed and disagreed with (null where it does not say). */
export interface CommentTable {
  readonly comments: Map<string, PolisComment>;
  readonly saidCounts: Map<string, { agrees: number; disagrees: number }>;
}

/** Reads comments.csv. One listed twice counts as taken out when either row says so. */
export function readComments(file: PolisFile, problems: ProblemList): CommentTable {
  const table = readTable(file, SHAPE, problems);
  if (table.at('moderated') < 0) {
    problems.report({
      file: file.name,
      line: 1,
      column: null,
      reason: 'expected a column moderated, without which every comment counts',
      handling: 'noted',
    });
  }
  const comments = new Map<string, PolisComment>();
  const saidCounts = new Map<string, { agrees: number; disagrees: number }>();
  for (const row of table.rows) {
    const comment = commentOf(table, row.fields, row.line, problems);
    if (comment === null) continue;
    const before = comments.get(comment.id);
    if (before) {
      const reason = `expected each comment once, found ${comment.id} again`;
      problems.report({
        file: file.name,
        line: row.line,
        column: table.nameOf('id'),
        reason,
        handling: 'noted',
      });
    }
    // Which of two rows stays must not depend on their order.
    if (!before || isPreferred(comment, before)) comments.set(comment.id, comment);
    const agrees = fieldOf(table, row, 'agrees');
    const disagrees = fieldOf(table, row, 'disagrees');
    if (/^\d+$/.test(agrees) && /^\d+$/.test(disagrees)) {
      saidCounts.set(comment.id, { agrees: Number(agrees), disagrees: Number(disagrees) });
    }
  }
  return { comments, saidCounts };
}

function isPreferred(comment: PolisComment, before: PolisComment): boolean {
  if (counts(comment) !== counts(before)) return !counts(comment);
  return JSON.stringify(comment) < JSON.stringify(before);
}

function commentOf(
  table: Table,
  fields: readonly string[],
  line: number,
  problems: ProblemList,
): PolisComment | null {
  const field = (column: string) => fieldOf(table, { line, fields }, column);
  const refuse = (column: string, expected: string): null => {
    const reason = `expected ${expected}, found ${JSON.stringify(field(column))}`;
    problems.report({ file: table.file, line, column: table.nameOf(column), reason, handling: 'left out' });
    return null;
  };
  if (!/^\d+$/.test(field('id'))) return refuse('id', 'a whole number');
  const moderation = MODERATION.get((field('moderated') || '0') as '0');
  if (!moderation) return refuse('moderated', '-1 (rejected), 0 (not moderated) or 1 (accepted)');
  for (const column of ['isMeta', 'isSeed']) {
    if (!TRUE.test(field(column)) && !FALSE.test(field(column))) return refuse(column, 'true or false');
  }
  return {
    id: field('id'),
    text: fields[table.at('text')] ?? '',
    authorId: field('author') || null,
    createdAtMilliseconds: /^\d{1,16}$/.test(field('createdAt')) ? Number(field('createdAt')) : null,
    moderation,
    isMeta: TRUE.test(field('isMeta')),
    isSeed: TRUE.test(field('isSeed')),
    isListed: true,
  };
}
