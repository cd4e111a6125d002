export * from './vote.router';
