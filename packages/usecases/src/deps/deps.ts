import type { Db } from '@parley/db/client';
import type { LimitedAct } from '@parley/domain/limit';
import type { MaybeViewer } from '@parley/domain/person';
import type { KeySeal } from '../factor/key-seal';

/** Counts an act of whoever asks, and refuses one too many (`too-many`). */
export type CountAct = (act: LimitedAct, viewer: MaybeViewer) => Promise<void>;

/** What every verb is handed. The clock is a part of it: rules get `now`, and a test can set it. */
export type Deps = {
  db: Db;
  now(): Date;
  /** Left out where nobody asks from outside: worker, command line, tests of other things. */
  count?: CountAct;
  /** Seals the keys of apps for codes; every composition root hands one in. */
  keySeal?: KeySeal;
  /** Takes the solution of a puzzle, once, or refuses it (`puzzle-wrong`). */
  spendPuzzle?: (solved: string) => Promise<void>;
};
