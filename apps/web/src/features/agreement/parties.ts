/** A party's place among the shapes: by code, so that it has the same shape in every language. */
export const shapeOf = (
  code: string,
  parties: readonly { code: string }[],
): { index: number; of: number } => ({
  index: parties
    .map((party) => party.code)
    .sort()
    .indexOf(code),
  of: parties.length,
});
