export * from './factor.router';
