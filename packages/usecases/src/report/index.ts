export { type ComputeReport, computeHere, type ReportDeps, type ReportRun } from './compute';
export * from './find-newest-report';
export * from './find-report';
export * from './find-report-outlook';
export * from './find-standing';
export * from './recompute-report';
export * from './watch-rounds';
