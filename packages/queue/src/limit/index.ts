export * from './redis-limiters';
