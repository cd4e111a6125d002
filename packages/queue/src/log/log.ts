type Fields = Record<string, unknown>;

/** What the queue needs of a log; pino fits. Fields hold names and numbers, never what a job is about. */
export type QueueLog = {
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
};
