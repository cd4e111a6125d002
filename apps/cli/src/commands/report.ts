import { type Command, Option } from 'commander';
import { BAD_INPUT } from '../failure';
import type { Output, ReportFlags } from '../report/output';

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
    .option('--html <file>', 'write the report as a page that stands alone')
    .addOption(
      new Option('--language <name>', 'language of that page').choices(['en', 'fr', 'es']).default('en'),
    )
    .option('--text-language <tag>', 'language of the statements, as a BCP 47 tag', 'und')
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
