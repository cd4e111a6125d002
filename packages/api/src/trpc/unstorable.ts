/** U+0000, which no text of the database can hold. */
const nul = '\u0000';

/**
 * The field of an input in which a character stands that cannot be kept, whatever a field takes otherwise; null where there is
 * none. It walks without calling itself: an input may be nested as deep as its bytes reach.
 */
export function unstorableField(input: unknown): string | null {
  const waiting: { field: string; value: unknown }[] = [{ field: '', value: input }];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { field, value } = one;
    if (typeof value === 'string' && value.includes(nul)) return field;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, each] of Object.entries(value)) {
      if (key.includes(nul)) return field;
      waiting.push({ field: field === '' && !Array.isArray(value) ? key : field, value: each });
    }
  }
  return null;
}
