/** Pages of a clause and of what is proposed for it, below the reader's language. */
export const clausePage = (proposal: string, clause: number) => `/proposals/${proposal}/clauses/${clause}`;
/** Permanent: two versions of a clause, word by word. */
export const comparePage = (proposal: string, clause: number, from: number, to: number) =>
  `${clausePage(proposal, clause)}/${from}-${to}`;
export const amendPage = (proposal: string, clause: number) => `${clausePage(proposal, clause)}/amend`;
export const amendmentsPage = (proposal: string) => `/proposals/${proposal}/amendments`;
export const amendmentPage = (proposal: string, clause: number, number: number) =>
  `${amendmentsPage(proposal)}/${clause}.${number}`;
export const acceptPage = (proposal: string, clause: number, number: number) =>
  `${amendmentPage(proposal, clause, number)}/accept`;
/** Where it is said what closing a bracket with one of its options does; both by their place in the text, from 0. */
export const closePage = (proposal: string, clause: number, bracket: number, option: number) =>
  `${clausePage(proposal, clause)}/brackets/${bracket}-${option}`;
