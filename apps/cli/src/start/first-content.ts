/** Freshly made accounts of the first start; their passwords are shown once and kept nowhere. */
export type DemoAccount = { role: string; email: string; password: string };

export type FirstContent = {
  databaseUrl: string;
  /** Demonstration accounts and round: always in the embedded database, in a given one only when asked for. */
  withDemo: boolean;
};

/**
 * SEAM. Fills an empty database: the agreement from its file and, where wished, the demonstration round and its
 * accounts. Does nothing in a database that has content. Returns the accounts that it made now.
 */
export async function makeFirstContent(_content: FirstContent): Promise<DemoAccount[]> {
  return [];
}
