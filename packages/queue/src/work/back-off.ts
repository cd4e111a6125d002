const firstSeconds = 15;
const longestSeconds = 3600;

/** Pause before the next attempt: 15 s, 1 min, 4 min, 16 min, then every hour. */
export const backOffSeconds = (attempt: number): number =>
  Math.min(firstSeconds * 4 ** Math.min(attempt - 1, 10), longestSeconds);
