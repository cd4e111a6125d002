export { compute as default } from './compute';
export type { ReportTask } from './report-task';
