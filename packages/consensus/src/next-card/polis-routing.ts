import { AGREE, DISAGREE } from '../matrix';
import { polisPriority } from '../polis';

/** The baseline: an item is drawn with Polis's priority as its weight, from the votes of everybody. */
export class PolisRouting {
  private readonly all: { agree: number; disagree: number; pass: number; n: number }[];
  private readonly priority: Float64Array;
  private extremity: Float64Array;

  constructor(items: number) {
    this.all = Array.from({ length: items }, () => ({ agree: 0, disagree: 0, pass: 0, n: 0 }));
    this.extremity = new Float64Array(items);
    this.priority = new Float64Array(items);
    this.placeItems(this.extremity);
  }

  /** Takes over the extremities of a space computed anew. */
  placeItems(extremity: Float64Array): void {
    this.extremity = extremity;
    this.all.forEach((_, item) => {
      this.weigh(item);
    });
  }

  addVote(item: number, answer: number): void {
    const counts = this.all[item]!;
    if (answer === AGREE) counts.agree++;
    else if (answer === DISAGREE) counts.disagree++;
    else counts.pass++;
    counts.n++;
    this.weigh(item);
  }

  private weigh(item: number): void {
    this.priority[item] = polisPriority(this.all[item]!, this.extremity[item]!);
  }

  /**
   * @param excluded 1 where the item may not be asked
   * @param uniform in [0, 1)
   */
  draw(excluded: Uint8Array, uniform: number): number | null {
    let sum = 0;
    for (let item = 0; item < excluded.length; item++) if (excluded[item] === 0) sum += this.priority[item]!;
    let left = uniform * sum;
    for (let item = 0; item < excluded.length; item++) {
      if (excluded[item] === 1) continue;
      left -= this.priority[item]!;
      if (left < 0) return item;
    }
    return null;
  }
}
