export * from './amendment.router';
