export type Votes = { agree: number; pass: number; disagree: number };

/** Whole per cents that add to 100: the parts with the largest remainders are rounded up. */
export function wholePercents({ agree, pass, disagree }: Votes): Votes {
  const total = agree + pass + disagree;
  if (total === 0) return { agree: 0, pass: 0, disagree: 0 };
  const parts = [agree, pass, disagree].map((count, index) => {
    const exact = (count * 100) / total;
    return { index, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const missing = 100 - parts.reduce((sum, part) => sum + part.whole, 0);
  const up = new Set(
    [...parts]
      .sort((a, b) => b.rest - a.rest)
      .slice(0, missing)
      .map((part) => part.index),
  );
  const [a, p, d] = parts.map((part) => part.whole + (up.has(part.index) ? 1 : 0));
  return { agree: a ?? 0, pass: p ?? 0, disagree: d ?? 0 };
}
