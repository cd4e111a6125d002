export * from './report.router';
