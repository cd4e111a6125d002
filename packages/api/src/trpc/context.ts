import type { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '@parley/usecases/deps';

/** Where unknown errors are written whole; outside they are opaque. */
export type ErrorLog = (error: unknown, where: { path: string | undefined }) => void;

/** What a procedure is handed. The viewer is looked up only by procedures that ask, and once a request. */
export type ApiContext = {
  deps: Deps;
  viewer(): Promise<MaybeViewer>;
  /** A puzzle for a browser to solve before it registers. */
  makePuzzle(): Promise<string>;
  logError: ErrorLog;
  /** Told of every refusal: a page that stands for one has to say so in its head. */
  onRefusal?: (refusal: DomainError) => void;
};
