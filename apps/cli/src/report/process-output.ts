import type { Output } from './output';

/** Below this nobody has begun to wonder. */
const patienceMilliseconds = 1000;

/** The process itself. Progress is for a person at a terminal who waits, and never stands in what is printed. */
export function processOutput(): Output {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.exitCode = signal === 'SIGINT' ? 130 : 143;
      stop.abort(new Error(`stopped by ${signal}`));
    });
  }
  const begun = performance.now();
  let shown = false;
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    exitWith: (code) => {
      process.exitCode = code;
    },
    progress: (line) => {
      if (!process.stderr.isTTY) return;
      if (line === null ? !shown : performance.now() - begun < patienceMilliseconds) return;
      process.stderr.write(`\r\u001b[K${line ?? ''}`);
      shown = line !== null;
    },
    stop: stop.signal,
  };
}
