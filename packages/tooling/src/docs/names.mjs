/** Words that name no concept: what stands there belongs to a noun. */
const banned = [
  'util',
  'utils',
  'helper',
  'helpers',
  'misc',
  'common',
  'shared',
  'lib',
  'libs',
  'manager',
  'service',
  'services',
];

/** Files and folders with a banned name, whole or as one part of it (`vote-utils.ts`). */
export function findBannedNames(files) {
  const found = new Map();
  for (const file of files) {
    const parts = file.split('/');
    for (const [depth, part] of parts.entries()) {
      const words = part.replace(/\.[a-z.]+$/i, '').split(/[-_.]/);
      const word = words.find((candidate) => banned.includes(candidate.toLowerCase()));
      if (word) found.set(parts.slice(0, depth + 1).join('/'), word);
    }
  }
  return [...found].map(([path, word]) => ({ rule: 'named-after-a-concept', from: path, to: word }));
}
