export * from './signal.router';
