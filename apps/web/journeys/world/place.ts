/** What the set-up tells the tests, which run in processes of their own. */
const names = {
  address: 'PARLEY_JOURNEYS_ADDRESS',
  databaseUrl: 'PARLEY_JOURNEYS_DATABASE_URL',
  lettersFolder: 'PARLEY_JOURNEYS_LETTERS',
} as const;

export type Place = Record<keyof typeof names, string>;

export function tellPlace(place: Place): void {
  for (const key of Object.keys(names) as (keyof Place)[]) process.env[names[key]] = place[key];
}

export function placeOf(key: keyof Place): string {
  const value = process.env[names[key]];
  if (value === undefined)
    throw new Error('the journeys run with `pnpm test:journeys`, which makes their world');
  return value;
}
