/**
 * The smallest whole number from `least` to `most` for which `holds` is true, given that it stays true once it is. Doubles its steps
 * away from the guess and halves them back: a good guess costs two or three questions, a bad one a few more, none a wrong answer.
 * @param guess any number; taken to the nearest one in the range
 * @returns null when it does not hold up to `most`
 */
export function smallestCount(
  least: number,
  most: number,
  guess: number,
  holds: (count: number) => boolean,
): number | null {
  if (least > most) return null;
  let below = least - 1;
  let above = most + 1;
  const rounded = Math.floor(guess);
  let at = rounded > least ? (rounded < most ? rounded : most) : least;
  for (let step = 1; above - below > 1; step *= 2) {
    if (holds(at)) above = at;
    else below = at;
    const bothKnown = below >= least && above <= most;
    const next = above === at ? at - step : at + step;
    at = bothKnown || next <= below || next >= above ? Math.floor((below + above) / 2) : next;
  }
  return above > most ? null : above;
}
