import { Command, InvalidArgumentError } from 'commander';
import type { Found, Row } from './row';
import { rows } from './rows';
import { withWorld } from './world/world';

const shownFaults = 20;

type Options = { seed: number; trials?: number; rows?: readonly number[]; json?: true };

/** `pnpm scorecard:access`: the promises about access, one line each; exit 1 when one is short. */
await new Command('scorecard:access')
  .option('--seed <number>', 'seed of everything that is drawn', wholeNumber, 1)
  .option('--trials <number>', 'so many of each row, in place of its own number', wholeNumber)
  .option('--rows <numbers>', 'only these, separated by commas', (list) => list.split(',').map(wholeNumber))
  .option('--json', 'one record a trial, as JSON lines, before the line of the row')
  .action(async (options: Options) => {
    const chosen = rows.filter(({ number }) => options.rows?.includes(number) ?? true);
    for (const row of chosen) {
      const { seed, trials = row.trials } = options;
      const found = await withWorld(async (world) => {
        const measured = await row.measure(world, { seed, trials });
        const faults = world.failures.map((line) => `the server logged a failure: ${line.trim()}`);
        return { ...measured, faults: [...measured.faults, ...faults] };
      }, row.database);
      tell(row, trials, found, options.json === true);
      if (found.faults.length > 0 || found.of === 0) process.exitCode = 1;
    }
  })
  .parseAsync();

function tell(row: Row, trials: number, { passed, of, faults, records }: Found, json: boolean): void {
  const { number, title } = row;
  if (json)
    for (const record of records)
      process.stdout.write(`${JSON.stringify({ row: number, ...Object(record) })}\n`);
  const size = trials === row.trials ? '' : ` (${trials} trials, of ${row.trials} at full size)`;
  process.stdout.write(`row ${number} ${title}: ${passed} of ${of}${size}\n`);
  for (const fault of faults.slice(0, shownFaults)) process.stderr.write(`  ${fault}\n`);
  if (faults.length > shownFaults) process.stderr.write(`  and ${faults.length - shownFaults} more\n`);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}
