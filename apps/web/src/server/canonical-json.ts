/** JSON with the keys of every object in order: the same data gives the same bytes, wherever it was kept. */
export const canonicalJson = (value: unknown): string => `${JSON.stringify(value, inKeyOrder)}\n`;

function inKeyOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}
