import { CALIBRATIONS } from '@parley/consensus/calibration';
import { Command, InvalidArgumentError } from 'commander';

/** `pnpm bench:calibration`: whether the engine keeps its promises on rooms whose truth is known; one JSON document. */
new Command('bench:calibration')
  .option('--seed <number>', 'seed of the rooms', wholeNumber, 1)
  .option('--only <names>', 'only these, separated by commas', (names) => names.split(','))
  .action(({ seed, only }: { seed: number; only?: string[] }) => {
    const chosen = CALIBRATIONS.filter(({ name }) => only?.includes(name) ?? true);
    const calibrations = chosen.map(({ name, promise, run }) => {
      const before = process.cpuUsage();
      const figures = run(seed);
      const { user, system } = process.cpuUsage(before);
      return { name, promise, figures, cpuSeconds: (user + system) / 1e6 };
    });
    process.stdout.write(`${JSON.stringify({ seed, calibrations }, null, 2)}\n`);
  })
  .parse();

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}
