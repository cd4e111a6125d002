import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PolisFiles } from '../polis-folder';

/** Folder of reference results: null when `PARLEY_POLIS` is not set, an error when it is set and missing. */
export function polisFolder(): string | null {
  const folder = process.env.PARLEY_POLIS;
  if (!folder) return null;
  if (!existsSync(join(folder, 'conversations'))) {
    throw new Error(`PARLEY_POLIS names ${folder}, which has no folder 'conversations'.`);
  }
  return folder;
}

const COMMENTS = 'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body';
const VOTES = 'timestamp,datetime,comment-id,voter-id,vote';

export const comment = (id: number, moderated = 1, body = `Text ${id}`) =>
  `1500000000${100 + id},Mon Jul 17 2017,${id},0,1,1,${moderated},${body}`;
export const vote = (timestamp: number, commentId: number, voter: number | string, value: number | string) =>
  `${timestamp},Mon Jul 17 2017,${commentId},${voter},${value}`;

export const commentsFile = (...rows: string[]) => ({
  name: 'comments.csv',
  text: [COMMENTS, ...rows, ''].join('\n'),
});
export const votesFile = (...rows: string[]) => ({
  name: 'votes.csv',
  text: [VOTES, ...rows, ''].join('\n'),
});

/** An export of two files, with others where they are given. */
export function polisFiles(
  comments: string[],
  votes: string[],
  others: Partial<PolisFiles> = {},
): PolisFiles {
  return {
    comments: commentsFile(...comments),
    votes: votesFile(...votes),
    participantsVotes: null,
    summary: null,
    parties: null,
    ...others,
  };
}
