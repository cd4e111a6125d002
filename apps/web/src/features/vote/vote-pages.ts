/** Addresses of voting in a round, below the language. */
export const votePage = (roundSlug: string) => `/rounds/${roundSlug}/vote`;
export const votedPage = (roundSlug: string) => `${votePage(roundSlug)}/done`;

/** The card on its page: links that go on voting lead to it, so that its keys work at once. */
export const cardAnchor = 'card';

/** The form that says why somebody passed before the page was drawn. */
export const passReasonFormId = 'pass-reason';

const path = (address: string) => address.split(/[?#]/)[0] ?? '';

/** The page of cards: it says itself how votes fare without a connection, and sends them. */
export const isCardPage = (address: string): boolean => /^\/rounds\/[^/]+\/vote$/.test(path(address));

/** Pages that say themselves how votes fare before the address is confirmed. */
export const isVotePage = (address: string): boolean =>
  /^\/rounds\/[^/]+\/vote(\/done)?$/.test(path(address));
