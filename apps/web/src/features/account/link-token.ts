/** What stands in a page's address; a word given twice is none. */
export type Query = Record<string, string | string[] | undefined>;

/** The token of a link in a letter, where it can be one. */
export const linkTokenOf = ({ token }: Query): string | null =>
  typeof token === 'string' && token.length > 0 && token.length <= 100 ? token : null;
