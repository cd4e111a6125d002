/** Exact linear algebra over the rationals, for the attacker of the tests: rows are kept as whole numbers. */
export class RowSpace {
  /** Reduced rows by the column of their first entry. */
  private readonly rows = new Map<number, { row: bigint[]; value: bigint[] }>();

  /** Adds the equation row · unknowns = value; value may have several components. */
  add(row: readonly number[], value: readonly number[]): void {
    const left = this.reduce(row.map(BigInt), value.map(BigInt));
    const first = left.row.findIndex((entry) => entry !== 0n);
    if (first >= 0) this.rows.set(first, left);
  }

  /** What the equations say of row · unknowns: its value where they determine it, else null. */
  valueOf(row: readonly number[], components: number): number[] | null {
    const {
      row: left,
      value,
      scale,
    } = this.reduce(
      row.map(BigInt),
      Array.from({ length: components }, () => 0n),
    );
    if (left.some((entry) => entry !== 0n)) return null;
    return value.map((entry) => Number(-entry) / Number(scale));
  }

  private reduce(row: bigint[], value: bigint[]): { row: bigint[]; value: bigint[]; scale: bigint } {
    let scale = 1n;
    for (let column = 0; column < row.length; column++) {
      const pivot = this.rows.get(column);
      const entry = row[column]!;
      if (entry === 0n || pivot === undefined) continue;
      const head = pivot.row[column]!;
      row = row.map((old, i) => old * head - pivot.row[i]! * entry);
      value = value.map((old, i) => old * head - pivot.value[i]! * entry);
      scale *= head;
    }
    return { row, value, scale };
  }
}
