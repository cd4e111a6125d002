export * from './govern-round';
export * from './report-rules';
export * from './round';
export * from './rules';
