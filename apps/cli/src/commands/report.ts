import type { Command } from 'commander';

export interface ReportFlags {
  readonly polis?: string;
  readonly parties?: string;
  readonly rules?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** Where a command writes: the process, or a test. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
  /** Exit code of the process, when it ends by itself. */
  exitWith(code: number): void;
  /** Told how far a long computation is, a line at a time, each in place of the last; null takes it away. */
  progress(line: string | null): void;
  /** Fires when a person or the system asks to stop. */
  readonly stop: AbortSignal;
}

/** Exit code for input that cannot be read. */
export const BAD_INPUT = 2;

/**
 * `parley report --polis DIR`: the consensus report of a Polis export, without a database. Everything is computed before the first
 * byte is written; input that cannot be read is one sentence and exit code 2.
 */
export function registerReport(program: Command, given?: Output): void {
  program
    .command('report')
    .description('compute the consensus report of a Polis export, without a database')
    .option('--polis <folder>', 'folder with comments.csv and votes.csv of the export')
    .option('--parties <file>', 'CSV with the columns participant and party')
    .option('--rules <file>', 'JSON with the rules of the report; docs/report-rules.md tells which there are')
    .option('--json', 'print the whole report as JSON')
    .option('--strict', 'stop at the first row that cannot be read, instead of leaving it out')
    .action(async (flags: ReportFlags) => {
      const output = given ?? (await import('../report/process-output')).processOutput();
      if (flags.polis === undefined) {
        output.error(
          'Which conversation? Name the folder of a Polis export: parley report --polis FOLDER.\n',
        );
        output.exitWith(BAD_INPUT);
        return;
      }
      const { reportPolis } = await import('../report/report-polis');
      await reportPolis(flags.polis, flags, output);
    });
}
