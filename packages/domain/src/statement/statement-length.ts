/** One idea on one line: white space folded, ends trimmed. Length is counted on this, in code points. */
export const tidyStatement = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** What a form counts while somebody writes: in a file of its own, so that no schema travels to the browser with it. */
export const statementLength = (text: string): number => [...tidyStatement(text)].length;
