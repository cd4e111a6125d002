/** Things by id, in the order in which they came: a position once given stays. */
export class Listed<T extends { readonly id: string }> {
  readonly all: T[] = [];
  /** Ids by position. */
  readonly ids: string[] = [];
  readonly #at = new Map<string, number>();

  constructor(things: readonly T[]) {
    this.take(things);
  }

  /** Position of an id, undefined for one that is not listed. */
  at(id: string): number | undefined {
    return this.#at.get(id);
  }

  /** Adds what is new, puts others in the place of what has their id. @returns whether there are more now */
  take(things: readonly T[]): boolean {
    const before = this.all.length;
    for (const thing of things) {
      const at = this.#at.get(thing.id) ?? this.all.length;
      this.#at.set(thing.id, at);
      this.all[at] = thing;
      this.ids[at] = thing.id;
    }
    return this.all.length > before;
  }
}
