export * from './follow.router';
