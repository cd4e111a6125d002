import type { RedisOptions } from 'ioredis';

/** `redis://user:password@host:6379/1` or `rediss://…` as options of ioredis. */
export function redisOptions(url: string) {
  const { hostname, port, username, password, pathname, protocol } = new URL(url);
  const database = Number(pathname.slice(1) || 0);
  if (!Number.isInteger(database)) throw new TypeError('the path of REDIS_URL is the number of a database');
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || 6379),
    db: database,
    ...(username ? { username: decodeURIComponent(username) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
    ...(protocol === 'rediss:' ? { tls: { servername: hostname } } : {}),
    connectTimeout: 5000,
    maxRetriesPerRequest: null,
    retryStrategy: (times: number) => Math.min(100 * 2 ** Math.min(times, 6), 5000),
  } satisfies RedisOptions;
}
