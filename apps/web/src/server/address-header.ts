/** The address that the reader sees, for pages; the server sets it, whatever a client sends under the same name. */
export const addressHeader = 'x-parley-address';
