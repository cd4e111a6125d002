export * from './organisation.router';
