import {
  createPostgresBackend,
  type Processor,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq';
import { redisOptions } from './redis-options';

/** What travels: the number of an outbox row, or the name of a job whose time has come. Never content. */
export type Ring = { row: number } | { job: string };
export type RingName = 'row' | 'tick';
export type RingQueue = Queue<Ring, void, RingName>;
export type RingWorker = Worker<Ring, void, RingName>;

export type QueueConnection = {
  kind: 'postgres' | 'redis';
  openQueue(): RingQueue;
  openWorker(processor: Processor<Ring, void, RingName>, options: RingWorkerOptions): RingWorker;
};

type RingWorkerOptions = Omit<WorkerOptions, 'connection' | 'prefix'>;

export type QueueConnectionOptions = {
  databaseUrl: string;
  /** Where it is given, BullMQ runs on Redis; else on the database, in a schema of its own. */
  redisUrl?: string | undefined;
  /** Schema in Postgres, prefix of keys in Redis. */
  namespace?: string;
};

const queueName = 'outbox';

/**
 * Where BullMQ keeps its rings. It is handed options, not open connections: those it would not close, and the
 * process would never end.
 */
export function connectQueue(options: QueueConnectionOptions): QueueConnection {
  const namespace = options.namespace ?? 'parley_queue';
  return options.redisUrl === undefined
    ? onPostgres(options.databaseUrl, namespace)
    : onRedis(options.redisUrl, namespace);
}

function onPostgres(connectionString: string, schema: string): QueueConnection {
  const classes = withBackend(createPostgresBackend);
  // BullMQ answers the pool's 'error' itself and passes it on; an idle connection that is lost ends nothing.
  const connection = { connectionString, schema, migrate: true, connectionTimeoutMillis: 5000 };
  return {
    kind: 'postgres',
    openQueue: () => new classes.Queue(queueName, { connection: { ...connection, max: 2 } }) as never,
    openWorker: (processor, rest) =>
      new classes.Worker(queueName, processor, { ...rest, connection: { ...connection, max: 4 } }) as never,
  };
}

function onRedis(url: string, prefix: string): QueueConnection {
  const connection = redisOptions(url);
  // Who rings must not wait for a Redis that is away: the row stays in the outbox and is handed over later.
  const queueOptions: QueueOptions = { connection: { ...connection, enableOfflineQueue: false }, prefix };
  return {
    kind: 'redis',
    openQueue: () => new Queue(queueName, queueOptions),
    openWorker: (processor, rest) => new Worker(queueName, processor, { ...rest, connection, prefix }),
  };
}
