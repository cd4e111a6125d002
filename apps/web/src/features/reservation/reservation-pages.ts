/** Where the reservations on a clause are read, without language. */
export const addressOfReservations = (slug: string, clause: number): string =>
  `/proposals/${slug}/clauses/${clause}/reservations`;
