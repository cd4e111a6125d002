import { say } from '../say';

/** Aborted by Ctrl-C, by SIGTERM and by a terminal that is closed. A second Ctrl-C does not wait. */
export function stopOnSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted && signal === 'SIGINT') process.exit(1);
      if (!controller.signal.aborted) say('Stopping …');
      controller.abort(signal);
    });
  }
  return controller.signal;
}
