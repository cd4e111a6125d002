export * from './statement.router';
