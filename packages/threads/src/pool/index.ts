export { type OpenThreadsOptions, openThreads, type ReportRun, type Threads } from './open-threads';
export { ThreadFailure } from './thread-failure';
export { threadFileOf } from './thread-file';
