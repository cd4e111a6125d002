export * from './clause.router';
