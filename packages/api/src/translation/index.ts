export * from './translation.router';
