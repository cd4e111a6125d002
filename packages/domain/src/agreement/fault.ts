/** Where in a file of an agreement: keys and indices from its root. */
export type FaultPath = readonly (string | number)[];

/** Something that is wrong with an agreement's file, said so that its writer can put it right. */
export type AgreementFault = { path: FaultPath; message: string };

/** A path as it is written in messages: `proposals[2].clauses[0].text.fr-CA`; empty for the whole file. */
export const pathText = (path: FaultPath): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
