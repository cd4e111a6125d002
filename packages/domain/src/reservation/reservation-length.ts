/** Longest reservation, in code points: what must be said in a minority report, and no essay. */
export const reservationLimit = 500;

/** One paragraph: white space folded, ends trimmed. Length is counted on this, in code points. */
export const tidyReservation = (body: string): string => body.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** What a form counts while somebody writes: in a file of its own, so that no schema travels to the browser with it. */
export const reservationLength = (body: string): number => [...tidyReservation(body)].length;
