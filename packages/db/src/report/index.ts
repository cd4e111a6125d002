export * from './editions';
export * from './item-texts';
export * from './newest-edition';
export * from './own-votes';
export {
  findReportResult,
  findRunningReport,
  type NewReport,
  type ReportFrame,
  type Standing,
  saveRunningReport,
} from './reports';
export * from './round-reports';
export * from './round-votes';
export * from './rounds-behind';
export type { PastVote } from './vote-history';
