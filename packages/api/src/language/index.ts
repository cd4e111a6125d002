export * from './language.router';
