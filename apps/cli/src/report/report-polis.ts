import type { ReportRules } from '@parley/consensus/report';
import type { ReportRulesFile } from '@parley/domain/round';
import {
  inputOfPolisExport,
  PolisExportRefusal,
  problemSentence,
  readPolisExport,
  readPolisFolder,
  readRulesFile,
  toPolisReport,
} from '@parley/usecases/polis';
import { BAD_INPUT, type Output, type ReportFlags } from './output';
import { summarise } from './summarise';
import { withThreads } from './with-threads';

/** Reads, computes, and then writes: input that cannot be read, or a wish to stop, leaves nothing behind. */
export async function reportPolis(folder: string, flags: ReportFlags, output: Output): Promise<void> {
  try {
    const files = readPolisFolder(folder, { parties: flags.parties, rules: flags.rules });
    const rules = readRulesFile(files.rules ?? { name: 'rules', text: '{}' });
    const source = readPolisExport(files, flags.strict ? 'stop' : 'go-on');
    const report = await withThreads(({ computeReport }) =>
      computeReport(inputOfPolisExport(source), engineRules(rules), { signal: output.stop }),
    );
    const text = flags.json ? `${JSON.stringify(toPolisReport(report))}\n` : summarise(source.topic, report);
    for (const problem of source.problems) {
      output.error(`${problemSentence(problem).slice(0, -1)} (${problem.handling}).\n`);
    }
    output.out(text);
  } catch (error) {
    if (output.stop.aborted) return;
    if (!(error instanceof PolisExportRefusal)) throw error;
    output.error(`${error.message}\n`);
    output.exitWith(BAD_INPUT);
  }
}

const engineRules = ({
  threshold,
  minimumVotes,
  errorRate,
  groupsMax,
}: ReportRulesFile): Partial<ReportRules> => ({
  threshold,
  minimumVotes,
  errorRate,
  groupsMax,
});
