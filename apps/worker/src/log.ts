import { loggableError } from '@parley/domain/error';
import { type Logger, pino } from 'pino';

/** One JSON line for each event: names, numbers and ids, never what a letter says or whom it goes to. */
export const openLog = (level: string): Logger =>
  pino({
    level,
    base: { app: 'worker' },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => loggableError(error) },
  });
