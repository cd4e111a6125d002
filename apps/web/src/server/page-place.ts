const within = /^(\/[^/?]+)\/agreements\/([a-z0-9-]{1,80})(?=[/?]|$)/;

/** Which agreement an address stands under, and the page that is drawn for it: `/fr/agreements/delta/matrix` is `/fr/matrix` of `delta`. */
export type PagePlace = {
  /** Null where the address names none: then it is of the agreement that was loaded first. */
  agreement: string | null;
  page: string;
};

export function placeOf(address: string): PagePlace {
  const [whole = '', language = '', agreement] = within.exec(address) ?? [];
  return agreement === undefined
    ? { agreement: null, page: address }
    : { agreement, page: `${language}${address.slice(whole.length)}` };
}
