// A launcher in a process of its own, as the tests start it: `launcher.ts OPTIONS-AS-JSON`.
import { readEnvironment } from '@parley/domain/environment';
import { cliEnvironment } from '../../env';
import { reportFailure } from '../../failure';
import { runParley } from '../start';
import { stopOnSignal } from '../stop-on-signal';

const { environment, ...options } = JSON.parse(process.argv[2] ?? '{}');
const reading = readEnvironment(cliEnvironment, environment, () => '');
if ('problems' in reading) throw new Error(reading.problems.join(' '));

try {
  await runParley({
    ...options,
    mode: 'production',
    environment: reading.values,
    makeFirstContent: async () => [
      { role: 'admin', email: 'ada@example.org', password: 'shown once', authenticator: null },
    ],
    stop: stopOnSignal(),
  });
  process.exit();
} catch (error) {
  reportFailure(error);
  process.exit();
}
