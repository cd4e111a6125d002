export { compute as default } from './compute';
export type { HelpTask, Progress, ReportTask, ThreadResult, ThreadTask, Told } from './report-task';
