/** Something in an export that is not as it should be, with the place where it is. */
export interface PolisProblem {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** First line of the row, from 1; null where it is of the whole file. */
  readonly line: number | null;
  readonly column: string | null;
  /** What was expected, and what was found. */
  readonly reason: string;
  /** A row `left out` is missing from the result; one `repaired` was read against its bad quoting; `noted` is information. */
  readonly handling: 'left out' | 'repaired' | 'noted';
}

/** Whether the first row that cannot be read as it stands ends the reading, or is reported and passed over. */
export type OnBrokenRow = 'stop' | 'go-on';

/** An export that cannot be read. Its message is one sentence: file, line and column, and what was expected. */
export class PolisExportRefusal extends Error {
  override readonly name = 'PolisExportRefusal';
  constructor(readonly problem: Omit<PolisProblem, 'handling'>) {
    super(problemSentence(problem));
  }
}

/** 'votes.csv, line 12, column vote: expected …'. */
export function problemSentence({ file, line, column, reason }: Omit<PolisProblem, 'handling'>): string {
  const place = [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`];
  return `${place.filter((part) => part !== null).join(', ')}: ${reason}.`;
}

/** Collects problems, and stops at the first broken row where that was chosen. */
export class ProblemList {
  private readonly problems: PolisProblem[] = [];
  constructor(private readonly onBrokenRow: OnBrokenRow) {}

  report(problem: PolisProblem): void {
    if (this.onBrokenRow === 'stop' && problem.handling !== 'noted') throw new PolisExportRefusal(problem);
    this.problems.push(problem);
  }

  /** By file in the order of reading, then by line; what is of a whole file comes last. */
  inOrder(): PolisProblem[] {
    const files = [...new Set(this.problems.map(({ file }) => file))];
    const place = ({ file, line }: PolisProblem) =>
      [files.indexOf(file), line ?? Number.MAX_SAFE_INTEGER] as const;
    return this.problems.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
  }
}
