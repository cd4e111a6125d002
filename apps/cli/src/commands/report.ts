import type { Command } from 'commander';

interface ReportOptions {
  readonly polis?: string;
  readonly parties?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** Where a command writes: the process, or a test. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
  /** Exit code of the process, when it ends by itself. */
  exitWith(code: number): void;
}

const processOutput: Output = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  exitWith: (code) => {
    process.exitCode = code;
  },
};

/** Exit code for input that cannot be read. */
const BAD_INPUT = 2;

/**
 * `parley report --polis DIR`: the consensus report of a Polis export, without a database. Everything is computed before the first
 * byte is written; input that cannot be read is one sentence and exit code 2.
 */
export function registerReport(program: Command, output: Output = processOutput): void {
  program
    .command('report')
    .description('compute the consensus report of a Polis export, without a database')
    .option('--polis <folder>', 'folder with comments.csv and votes.csv of the export')
    .option('--parties <file>', 'file with the columns participant and party')
    .option('--json', 'print the whole report as JSON')
    .option('--strict', 'stop at the first row that cannot be read, instead of leaving it out')
    .action(async (options: ReportOptions) => {
      if (options.polis === undefined) {
        output.error(
          'Which conversation? Name the folder of a Polis export: parley report --polis FOLDER.\n',
        );
        output.exitWith(BAD_INPUT);
        return;
      }
      await reportPolis(options.polis, options, output);
    });
}

async function reportPolis(folder: string, options: ReportOptions, output: Output): Promise<void> {
  const polis = await import('@parley/usecases/polis');
  const { summarise } = await import('../report/summarise');
  const { withThreads } = await import('../report/with-threads');
  try {
    const files = polis.readPolisFolder(folder, options.parties ?? null);
    const source = polis.readPolisExport(files, options.strict ? 'stop' : 'go-on');
    const report = await withThreads(({ computeReport }) =>
      computeReport(polis.inputOfPolisExport(source), {}),
    );
    const text = options.json
      ? `${JSON.stringify(polis.toPolisReport(report))}\n`
      : summarise(source.topic, report);
    for (const problem of source.problems) {
      output.error(`${polis.problemSentence(problem).slice(0, -1)} (${problem.handling}).\n`);
    }
    output.out(text);
  } catch (error) {
    if (!(error instanceof polis.PolisExportRefusal)) throw error;
    output.error(`${error.message}\n`);
    output.exitWith(BAD_INPUT);
  }
}
