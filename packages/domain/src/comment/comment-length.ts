/** Longest comment, in code points. */
export const commentLimit = 4000;

/** Line breaks are kept, at most one empty line in a row; ends trimmed. */
export const tidyComment = (body: string): string =>
  body
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

/** What a form counts while somebody writes: in a file of its own, so that no schema travels to the browser with it. */
export const commentLength = (body: string): number => [...tidyComment(body)].length;
