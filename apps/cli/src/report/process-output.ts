import type { Output } from './output';

/** Below this nobody has begun to wonder. */
const patienceMilliseconds = 1000;

/** What ends a command, and the code that a shell expects after it: Ctrl-C, a plain kill, a terminal that is closed. */
const endings = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

/** The process itself. Progress is for a person at a terminal who waits, and never stands in what is printed. */
export function processOutput(): Output {
  const stop = new AbortController();
  for (const [signal, code] of endings) {
    process.once(signal, () => {
      process.exitCode = code;
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
