import { EnvironmentRefusal, readWebEnvironment } from './env';
import { startServer } from './server/start';

try {
  await startServer(readWebEnvironment());
} catch (error) {
  // What the operator can put right is a sentence; anything else is a bug and keeps its stack.
  console.error(error instanceof EnvironmentRefusal ? error.message : error);
  process.exit(1);
}
