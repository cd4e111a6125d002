export type { PolisComment } from './comments';
export type { PolisFile } from './csv-table';
export { type PolisFiles, readPolisFolder } from './polis-folder';
export { type OnBrokenRow, PolisExportRefusal, type PolisProblem, problemSentence } from './problem';
export { publishPolisReport } from './publish-polis-report';
export { countingComments, type PolisExport, readPolisExport } from './read-polis-export';
export {
  inputOfPolisExport,
  type PolisReport,
  reportPolisExport,
  toPolisReport,
} from './report-polis-export';
export { engineTerms, readRulesFile } from './rules-file';
export type { PolisVote } from './votes';
