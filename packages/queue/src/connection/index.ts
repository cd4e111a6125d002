export * from './connection';
export { redisObstacle } from './redis-obstacle';
