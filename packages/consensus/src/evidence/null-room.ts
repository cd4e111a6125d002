import { AGREE, DISAGREE, PASS } from '../matrix';
import { mix } from './keys';
import { normalOf } from './normal-draws';
import type { NullModel } from './null-model';
import type { Sample } from './sample';

/**
 * Draws the choices of a null room: the cells of the sample, its passes where they are, and of each person as many agreeing votes as
 * they cast, on the items to which they incline most. What is kept exactly cannot be taken for groups: who passes, who says yes.
 * @param number of the room; the same number gives the same room
 * @returns a choice for each vote of the sample
 */
export function drawNullRoom(
  { rowStart, rowItem, rowChoice, itemKeys, personKeys }: Sample,
  model: NullModel,
  number: number,
): Uint8Array {
  const choice = rowChoice.slice();
  // Local names: half a million calls a room.
  const [hash, normal] = [mix, normalOf];
  const own = model.first.map((first, item) => {
    const rest =
      1 - first * first - model.second[item]! * model.second[item]! - model.slope[item]! * model.slope[item]!;
    return rest > 0 ? Math.sqrt(rest) : 0;
  });
  const inclination = new Float64Array(rowItem.length);
  for (let row = 0; row < personKeys.length; row++) {
    const key = hash(personKeys[row]!, number);
    const x = normal(hash(key, 1));
    const y = normal(hash(key, 2));
    const readiness = model.readiness[row]!;
    let cast = 0;
    let agreeing = 0;
    for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
      if (rowChoice[entry] === PASS) continue;
      const item = rowItem[entry]!;
      if (rowChoice[entry] === AGREE) agreeing++;
      inclination[cast++] =
        model.cut[item]! +
        model.slope[item]! * readiness +
        model.first[item]! * x +
        model.second[item]! * y +
        own[item]! * normal(hash(key, itemKeys[item]!));
    }
    if (agreeing === 0 || agreeing === cast) continue;
    const least = inclination.slice(0, cast).sort((a, b) => a - b)[cast - agreeing]!;
    cast = 0;
    for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
      if (rowChoice[entry] !== PASS) choice[entry] = inclination[cast++]! >= least ? AGREE : DISAGREE;
    }
  }
  return choice;
}
