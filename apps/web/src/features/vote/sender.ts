import {
  type Act,
  type Drawer,
  nextToSend,
  type Outcome,
  readActs,
  stillWaiting,
  type Trouble,
  writeActs,
} from './outgoing';

export type Sending = {
  /** Acts that the server does not have yet, oldest first. */
  waiting: readonly Act[];
  trouble: Trouble | null;
  /** Everything that this page was told of, by operation id. */
  outcomes: ReadonlyMap<string, Outcome>;
};

export type SenderOptions = {
  drawer: Drawer;
  send(act: Act): Promise<Outcome>;
  isOnline(): boolean;
  later(milliseconds: number, act: () => void): void;
};

const firstPauseMilliseconds = 2_000;
const longestPauseMilliseconds = 30_000;

/**
 * Sends acts to the server in the background, in order, again and again until it has them. Every act lies in the
 * drawer before it is sent and leaves it only with an answer; the drawer is read anew each time, since another tab
 * of the same browser may have put something into it.
 */
export class Sender {
  #sending: Sending;
  #listeners = new Set<() => void>();
  #busy = false;
  #failures = 0;

  constructor(private readonly options: SenderOptions) {
    this.#sending = { waiting: readActs(options.drawer), trouble: null, outcomes: new Map() };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): Sending => this.#sending;

  add(act: Act): void {
    this.#keep([...readActs(this.options.drawer), act]);
    void this.flush();
  }

  /** Sends whatever waits. Called again while it runs, it goes on by itself with what came meanwhile. */
  readonly flush = async (): Promise<void> => {
    if (this.#busy) return;
    this.#busy = true;
    try {
      let acts = nextToSend(readActs(this.options.drawer));
      while (acts.length > 0) {
        if (!this.options.isOnline()) return this.#pause('network', false);
        const trouble = await this.#sendAll(acts);
        if (trouble !== null) return this.#pause(trouble, trouble !== 'not-signed-in');
        this.#failures = 0;
        acts = nextToSend(readActs(this.options.drawer));
      }
      this.#change({ waiting: [], trouble: null });
    } finally {
      this.#busy = false;
    }
  };

  async #sendAll(acts: readonly Act[]): Promise<Trouble | null> {
    const answers = await Promise.all(
      acts.map(async (act) => [act.operationId, await this.options.send(act)] as const),
    );
    const outcomes = new Map([...this.#sending.outcomes, ...answers]);
    this.#sending = { ...this.#sending, outcomes };
    this.#keep(stillWaiting(readActs(this.options.drawer), outcomes));
    const kept = answers.map(([, outcome]) => outcome).find((outcome) => outcome.kind === 'kept');
    return kept?.kind === 'kept' ? kept.trouble : null;
  }

  /** Nothing is lost; the browser says when it is connected again, and a server that fails is asked again later. */
  #pause(trouble: Trouble, again: boolean): void {
    this.#change({ trouble });
    if (!again) return;
    const pause = Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** this.#failures);
    this.#failures += 1;
    this.options.later(pause, () => void this.flush());
  }

  #keep(acts: readonly Act[]): void {
    writeActs(this.options.drawer, acts);
    this.#change({ waiting: acts });
  }

  #change(part: Partial<Sending>): void {
    this.#sending = { ...this.#sending, ...part };
    for (const listener of this.#listeners) listener();
  }
}
