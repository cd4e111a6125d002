export * from './moderation.router';
