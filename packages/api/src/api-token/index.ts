export * from './api-token.router';
