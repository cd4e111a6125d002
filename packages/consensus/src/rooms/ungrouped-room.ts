import { exp } from '../bounds';
import { AGREE, DISAGREE, PASS, type VoteColumns } from '../matrix';
import { type SeededRandom, seededRandom } from './seeded-random';

/** What moves people in a room without groups: nothing but the items, how readily one agrees, or where one stands on one line. */
export type UngroupedKind = 'independent' | 'yes-sayers' | 'spectrum';

export interface UngroupedRoomOptions {
  readonly kind: UngroupedKind;
  readonly people: number;
  readonly items: number;
  /** About the median number of votes a person; at least 7. */
  readonly votesPerPerson: number;
  /** Spread of readiness, or of the items' slopes on the line, in logits for a standard deviation of the people; 1 unless given. */
  readonly strength?: number;
  readonly seed: number;
}

/** Ids are '0', '1', … */
export interface UngroupedRoom {
  readonly participants: readonly string[];
  readonly items: readonly string[];
  readonly votes: VoteColumns;
}

/**
 * A synthetic room without groups. Somebody who does not pass agrees with probability logistic(easiness of the item + u), easiness
 * standard normal; u is 0 (independent), the person's readiness (yes-sayers, the model of G. Rasch, 1960) or slope · place with place
 * standard normal and slopes of both signs (spectrum: A. Birnbaum's model, 1968). Activity log-normal (σ .6), passes Beta(2, 12).
 */
export function ungroupedRoom({
  kind,
  people,
  items,
  votesPerPerson,
  strength = 1,
  seed,
}: UngroupedRoomOptions): UngroupedRoom {
  const random = seededRandom(seed);
  const draws = (draw: () => number) => Float64Array.from({ length: items }, draw);
  const easiness = draws(() => random.normal());
  const slope = draws(
    () => strength * (kind === 'spectrum' ? random.normal() : kind === 'yes-sayers' ? 1 : 0),
  );
  const passing = draws(() => random.beta(2, 12));
  const columns: { participant: number[]; item: number[]; choice: number[] } = {
    participant: [],
    item: [],
    choice: [],
  };
  for (let person = 0; person < people; person++) {
    const place = random.normal();
    for (const item of someOf(random, items, votesPerPerson * random.logNormal(0.6))) {
      const agrees = 1 / (1 + exp(-easiness[item]! - slope[item]! * place));
      columns.participant.push(person);
      columns.item.push(item);
      columns.choice.push(
        random.uniform() < passing[item]! ? PASS : random.uniform() < agrees ? AGREE : DISAGREE,
      );
    }
  }
  const ids = (count: number) => Array.from({ length: count }, (_, i) => String(i));
  return {
    participants: ids(people),
    items: ids(items),
    votes: {
      participant: Uint32Array.from(columns.participant),
      item: Uint32Array.from(columns.item),
      choice: Uint8Array.from(columns.choice),
    },
  };
}

/** About `wanted` of the items, at least 7, drawn without repetition (Fisher and Yates). */
function someOf(random: SeededRandom, items: number, wanted: number): number[] {
  const rounded = Math.floor(wanted + 0.5);
  const least = rounded < 7 ? 7 : rounded;
  const count = least < items ? least : items;
  const order = Array.from({ length: items }, (_, i) => i);
  for (let i = 0; i < count; i++) {
    const other = i + Math.floor((items - i) * random.uniform());
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
  return order.slice(0, count);
}
