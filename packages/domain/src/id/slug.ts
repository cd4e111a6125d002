import { z } from 'zod';

/** What stands in an address: lower case, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** Leaves room in an address for what tells two of the same name apart. */
const slugOfWordsLength = 60;

/** Words as they stand in an address, cut between two of them where they are long; empty where no Latin letter or digit is in them. */
export function slugFrom(words: string): string {
  const parts = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  let made = '';
  for (const part of parts) {
    const longer = made === '' ? part.slice(0, slugOfWordsLength) : `${made}-${part}`;
    if (longer.length > slugOfWordsLength) break;
    made = longer;
  }
  return made;
}
