import { measureRow } from './measure';
import type { BenchRow } from './rows';

// One run of one row, in a process of its own: the row comes as JSON, the measurement leaves as JSON.
process.stdout.write(JSON.stringify(await measureRow(JSON.parse(process.argv[2] ?? '') as BenchRow)));
