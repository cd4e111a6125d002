export * from './round.router';
