import type { Caller } from '@parley/api/root';
import type { ApiContext } from '@parley/api/trpc';
import type { Logger } from 'pino';
import type { WebEnvironment } from '../env';
import type { AnswerHeads } from './answer-head';
import type { Identity } from './identity';
import type { Provider } from './provider';

/** What one process has once: made by the custom server, used by it and by Next's pages. */
export type Composition = {
  env: WebEnvironment;
  /** Readers reach this site over https. */
  isHttps: boolean;
  log: Logger;
  /** What the head of a page's answer has to say beside it. */
  heads: AnswerHeads;
  /** The context of a request, by its headers: who asks is looked up only when a procedure wants to know. */
  contextFor(headers: Headers): ApiContext;
  /** Calls procedures in this process. */
  callerFor(headers: Headers): Caller;
  identity: Identity;
  /** The operator's provider, where one is named. */
  provider: Provider | null;
  /** Why this process cannot answer pages now, or null. */
  unreadiness(): Promise<string | null>;
  close(): Promise<void>;
};

/** Next bundles these modules a second time, so what the process has once cannot be a module's variable. */
const place = Symbol.for('parley.web.composition');
const holder = globalThis as { [place]?: Composition };

export function setComposition(made: Composition): void {
  holder[place] = made;
}

export function composition(): Composition {
  const made = holder[place];
  if (made === undefined) throw new Error('the web app runs only behind its own server (src/main.ts)');
  return made;
}
