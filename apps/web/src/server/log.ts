import { loggableError } from '@parley/domain/error';
import { type Logger, pino } from 'pino';

/** One JSON line for each event. No addresses of people or machines, no tokens, no queries: they may carry either. */
export const openLog = (level: string): Logger =>
  pino({
    level,
    base: { app: 'web' },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => loggableError(error) },
  });
