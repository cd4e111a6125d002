export * from './letter.router';
