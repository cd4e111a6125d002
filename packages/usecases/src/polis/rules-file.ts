import type { ReportRules, Supplements } from '@parley/consensus/report';
import { pathText } from '@parley/domain/agreement';
import { type ReportRulesFile, reportRules } from '@parley/domain/round';
import { LineCounter, parseDocument } from 'yaml';
import { shapeFaults } from '../agreement/shape-faults';
import { offsetOf } from '../agreement/yaml-source';
import type { PolisFile } from './csv-table';
import { PolisExportRefusal } from './problem';

/**
 * The rules that a JSON text gives, the others at their defaults.
 * @throws PolisExportRefusal naming line, column and rule of the first thing that is wrong, and what was expected
 */
export function readRulesFile(file: PolisFile): ReportRulesFile {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, schema: 'json' });
  const refuse = (offset: number, path: string, reason: string) => {
    const { line, col } = lines.linePos(offset);
    const place = {
      line: Math.max(line, 1),
      column: `${Math.max(col, 1)}${path === '' ? '' : ` (${path})`}`,
    };
    return new PolisExportRefusal({ file: file.name, ...place, reason });
  };
  const [broken] = document.errors;
  if (broken?.code === 'DUPLICATE_KEY') throw refuse(broken.pos[0], '', 'expected each rule once');
  if (broken !== undefined) throw refuse(broken.pos[0], '', 'expected JSON, found something else here');
  const value: unknown = document.toJS();
  const parsed = reportRules.safeParse(value);
  if (parsed.success) return parsed.data;
  const [fault] = shapeFaults(reportRules, parsed.error.issues, value)
    .map((one) => ({ ...one, offset: offsetOf(document, one.path) }))
    .sort((a, b) => a.offset - b.offset);
  throw refuse(
    fault?.offset ?? 0,
    pathText(fault?.path ?? []),
    fault?.message ?? 'expected the rules of a report',
  );
}

/** What the engine is asked by a file of rules, and what it is told of the round besides its votes. */
export function engineTerms(file: ReportRulesFile): {
  rules: Partial<ReportRules>;
  told: Pick<Supplements, 'final' | 'eligible' | 'unverified'>;
} {
  const { suppressionK: _, suppressionKFine: __, final, eligible, unverified, ...rules } = file;
  return {
    rules,
    told: { final, ...(eligible ? { eligible } : {}), ...(unverified ? { unverified } : {}) },
  };
}
