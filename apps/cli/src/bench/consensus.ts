import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { build } from 'esbuild';
import { type Measurement, median } from './measure';
import { type BenchOptions, type BenchRow, benchRows } from './rows';

/** Runs of each row; the median counts. */
const RUNS = 3;

/** `pnpm bench:consensus`: CPU and memory of the engine, one JSON document on standard output. */
new Command('bench:consensus')
  .option('--seed <number>', 'seed of the synthetic rooms', wholeNumber, 1)
  .option('--votes <number>', 'a synthetic room of about so many votes', wholeNumber)
  .option('--polis <folder>', 'a conversation exported from Polis')
  .option('--rows <names>', 'only these rows, separated by commas', (names) => names.split(','))
  .action(async (options: BenchOptions) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
    try {
      const program = await bundle(folder);
      const rows = benchRows(options).map((row) => runRow(program, row));
      process.stdout.write(`${JSON.stringify({ machine: machine(), rows }, null, 2)}\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  })
  .parseAsync();

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

/** The code as it is shipped: bundled, without the tools that develop it. */
async function bundle(folder: string): Promise<string> {
  await build({
    entryPoints: [fileURLToPath(new URL('run-row.ts', import.meta.url))],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    // npm code written for CommonJS asks for it, which an ES module does not have.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return join(folder, 'run-row.mjs');
}

function runRow(program: string, row: BenchRow) {
  const runs = Array.from(
    { length: RUNS },
    () =>
      JSON.parse(
        execFileSync(process.execPath, [program, JSON.stringify(row)], { encoding: 'utf8' }),
      ) as Measurement,
  );
  const middle = (value: (run: Measurement) => number) => median(runs.map(value));
  const { people, items, votes } = runs[0]!;
  const seconds = middle(({ cpuSeconds }) => cpuSeconds);
  const warm = runs.map(({ warmCpuSeconds }) => warmCpuSeconds).filter((each) => each !== null);
  return {
    name: row.name,
    people,
    items,
    votes,
    cpuSeconds: seconds,
    warmCpuSeconds: warm.length === RUNS ? median(warm) : null,
    peakMegabytes: Math.round(middle(({ peakMegabytes }) => peakMegabytes)),
    microsecondsPerVote: (1e6 * seconds) / votes,
    kernelRatio: middle(({ cpuSeconds, kernelSeconds }) => cpuSeconds / kernelSeconds),
    evidenceCpuSeconds:
      row.work === 'report' ? middle(({ evidenceCpuSeconds }) => evidenceCpuSeconds ?? 0) : null,
    peerSecondsDocumented: row.peerSecondsDocumented,
  };
}

function machine() {
  const [cpu] = cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    megabytes: Math.round(totalmem() / 1048576),
  };
}
