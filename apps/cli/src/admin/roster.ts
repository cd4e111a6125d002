import { listDelegates } from '@parley/db/official-position';
import { say } from '../say';
import { withDeps } from './with-deps';

/** Who speaks for which party. */
export async function showRoster(): Promise<void> {
  const delegates = await withDeps(({ db }) => listDelegates(db));
  if (delegates.length === 0) {
    say(
      'Nobody is on the roster. ./parley admin set-role --role delegate --for-party CODE puts somebody on it.',
    );
    return;
  }
  const lines = delegates.map(
    ({ partyCode, displayName, email }) => `${partyCode}  ${displayName}  ${email}`,
  );
  say(lines.toSorted().join('\n'));
}
