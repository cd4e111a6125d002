export * from './find-report-input';
export * from './own-standing';
export * from './published-report';
export * from './report-outlook';
