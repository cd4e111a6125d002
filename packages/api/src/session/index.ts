export * from './session.router';
