import type { EditionParticipant } from './edition';
import { type Pair, pairUp } from './pairs';

/** People who are alike in all that figures depend on but their votes and weights. */
export interface PersonClass {
  readonly party: string | null;
  readonly groupBefore: string | null;
  readonly groupAfter: string | null;
  /** Taken out by moderation in each edition. */
  readonly outBefore: boolean;
  readonly outAfter: boolean;
}

/** The people of both editions in order of their ids. */
export interface JoinedPeople {
  readonly placeOf: ReadonlyMap<string, number>;
  readonly classes: readonly PersonClass[];
  /** Class and weights by place. Who is in one edition alone has in the other the weight 1. */
  readonly classOf: Uint32Array;
  readonly weightBefore: Float64Array;
  readonly weightAfter: Float64Array;
}

/** Joins the people of two editions and numbers their classes in the order of the first person of each. */
export function joinPeople(
  before: readonly EditionParticipant[],
  after: readonly EditionParticipant[],
): JoinedPeople {
  const { ids, pairs } = pairUp(before, after);
  const numbers = new Map<string, number>();
  const classes: PersonClass[] = [];
  const classOf = Uint32Array.from(pairs, (pair) => {
    const one = classOfPair(pair);
    const key = JSON.stringify(Object.values(one));
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, classes.length);
    return classes.push(one) - 1;
  });
  return {
    placeOf: new Map(ids.map((id, place) => [id, place])),
    classes,
    classOf,
    weightBefore: Float64Array.from(pairs, (pair) => pair.before?.weight ?? 1),
    weightAfter: Float64Array.from(pairs, (pair) => pair.after?.weight ?? 1),
  };
}

function classOfPair({ before, after }: Pair<EditionParticipant>): PersonClass {
  return {
    party: (after ?? before)!.party,
    groupBefore: before?.group ?? null,
    groupAfter: after?.group ?? null,
    outBefore: before?.moderatedOut ?? false,
    outAfter: after?.moderatedOut ?? false,
  };
}
