export * from './privacy.router';
