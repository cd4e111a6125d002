/** A clock whose every look is a second later: the order of what is written is the order of writing. */
export function tickingClock() {
  let at = Date.parse('2026-11-01T00:00:00Z');
  return {
    now: () => {
      at += 1000;
      return new Date(at);
    },
    /** What the last look said. */
    last: () => new Date(at),
    pass: (milliseconds: number) => {
      at += milliseconds;
    },
  };
}
