import { basename, resolve } from 'node:path';
import type { Report } from '@parley/consensus/report';
import { languageTag } from '@parley/domain/language';
import type { ReportRulesFile } from '@parley/domain/round';
import { localeOf } from '@parley/i18n/locale';
import {
  engineTerms,
  inputOfPolisExport,
  type PolisExport,
  PolisExportRefusal,
  problemSentence,
  publishPolisReport,
  readPolisExport,
  readPolisFolder,
  readRulesFile,
  toPolisReport,
} from '@parley/usecases/polis';
import { BAD_INPUT, OperatorRefusal } from '../failure';
import type { Output, ReportFlags } from './output';
import { summarise } from './summarise';
import { withThreads } from './with-threads';
import { checkPlace, writeWhole } from './write-whole';

/** Every rule at its default. */
const noRules = { name: 'rules', text: '{}' };

/** Reads, computes, and then writes: input that cannot be read, or a wish to stop, leaves nothing behind. */
export async function reportPolis(folder: string, flags: ReportFlags, output: Output): Promise<void> {
  try {
    checkFlags(flags);
    const files = readPolisFolder(folder, { parties: flags.parties, rules: flags.rules });
    const rules = readRulesFile(files.rules ?? noRules);
    const terms = engineTerms(rules);
    const source = readPolisExport(files, flags.strict ? 'stop' : 'go-on');
    const input = { ...inputOfPolisExport(source), ...terms.told };
    const report = await withThreads(({ computeReport }) =>
      computeReport(input, terms.rules, {
        signal: output.stop,
        onProgress: ({ done, of }) =>
          output.progress(`Are there opinion groups? ${done} of ${of} tests done`),
      }),
    );
    const text = flags.json ? `${JSON.stringify(toPolisReport(report))}\n` : summarise(source.topic, report);
    const page = flags.html === undefined ? null : await pageOf(folder, source, report, rules, flags);
    output.stop.throwIfAborted();
    output.progress(null);
    for (const problem of source.problems) {
      output.error(`${problemSentence(problem).slice(0, -1)} (${problem.handling}).\n`);
    }
    if (flags.html !== undefined && page !== null) writeWhole(flags.html, page);
    output.out(text);
  } catch (error) {
    if (output.stop.aborted) return;
    if (!(error instanceof PolisExportRefusal)) throw error;
    output.error(`${error.message}\n`);
    output.exitWith(BAD_INPUT);
  }
}

function checkFlags({ html, textLanguage = 'und' }: ReportFlags): void {
  if (html !== undefined) checkPlace(html);
  if (!languageTag.safeParse(textLanguage).success) {
    throw new OperatorRefusal(
      `--text-language is "${textLanguage}"; expected a BCP 47 tag such as en or es-MX.`,
    );
  }
}

/** The page, for whom it is asked; React is read only where one is. */
async function pageOf(
  folder: string,
  source: PolisExport,
  report: Report,
  rules: ReportRulesFile,
  { language = 'en', textLanguage = 'und' }: ReportFlags,
): Promise<string> {
  const { reportDocument } = await import('./report-document');
  const name = basename(resolve(folder));
  const published = publishPolisReport(source, report, {
    name,
    rules,
    language: textLanguage,
    computedAt: new Date(),
  });
  return reportDocument(published, localeOf(language));
}
