export * from './agreement.router';
