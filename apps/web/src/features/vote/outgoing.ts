import type { DomainErrorCode } from '@parley/domain/error';
import type { Choice } from '@parley/domain/vote';

/** What somebody did, until the server has it. Its operation id makes sending it again the same act. */
export type Act =
  | {
      kind: 'cast';
      itemId: string;
      choice: Choice;
      matters: boolean;
      /** Of the words that were shown: a translation, or what was written. */
      language: string;
      operationId: string;
      /** What the voter holds against the clause, saved with the vote. */
      reservation?: string;
      /** In which language they wrote that. */
      reservedIn?: string;
    }
  | { kind: 'undo'; itemId: string; undoes: string; operationId: string };

/** Why acts still wait: they are kept, and sent again. */
export type Trouble = 'network' | 'server' | 'not-signed-in';

export type Outcome =
  | { kind: 'saved'; counts: boolean }
  | { kind: 'refused'; code: DomainErrorCode }
  | { kind: 'kept'; trouble: Trouble };

/** One slot of the browser's storage: it survives a reload, a crash and a lost connection. */
export type Drawer = { read(): string | null; write(text: string | null): void };

const atOnce = 50;

/** The acts to send now, in order: the oldest of each text, since two on one text must not overtake each other. */
export function nextToSend(acts: readonly Act[]): Act[] {
  const seen = new Set<string>();
  const first = acts.filter(({ itemId }) => !seen.has(itemId) && seen.add(itemId));
  return first.slice(0, atOnce);
}

/** What still waits once answers have come. Undoing an act that was refused has nothing to undo. */
export function stillWaiting(acts: readonly Act[], outcomes: ReadonlyMap<string, Outcome>): Act[] {
  return acts.filter((act) => {
    const outcome = outcomes.get(act.operationId);
    if (outcome !== undefined) return outcome.kind === 'kept';
    return act.kind === 'cast' || outcomes.get(act.undoes)?.kind !== 'refused';
  });
}

function isAct(value: unknown): value is Act {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, itemId, operationId } = value as Partial<Act>;
  return (
    (kind === 'cast' || kind === 'undo') && typeof itemId === 'string' && typeof operationId === 'string'
  );
}

/** Acts in a drawer; whatever else lies there is nobody's vote. */
export function readActs(drawer: Drawer): Act[] {
  try {
    const found: unknown = JSON.parse(drawer.read() ?? '[]');
    return Array.isArray(found) ? found.filter(isAct) : [];
  } catch {
    return [];
  }
}

export const writeActs = (drawer: Drawer, acts: readonly Act[]): void =>
  drawer.write(acts.length === 0 ? null : JSON.stringify(acts));
