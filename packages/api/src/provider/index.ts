export * from './provider.router';
