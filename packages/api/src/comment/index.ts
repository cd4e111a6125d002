export * from './comment.router';
