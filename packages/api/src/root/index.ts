export * from './root.router';
