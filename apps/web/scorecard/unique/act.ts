import { makeSomebody } from '../world/people';
import type { World } from '../world/world';

/** Something that happens once, however often and at once it is asked for. */
export type UniqueAct = {
  name: string;
  /** The unique keys of the database that it comes up against, by their names; none where a lock alone keeps it to once. */
  keys: readonly string[];
  /** What is asked for, and how often it has happened. */
  prepare(world: World): Promise<Prepared>;
};
type Prepared = { ask(turn: number): Promise<unknown>; happened(): Promise<number> };

/** A browser that nobody is signed in with. */
export const browser = { token: null, userAgent: null };

/** Words that nothing else has. */
export const tag = (): string => Math.random().toString(36).slice(2);

export const countOf = async (rows: Promise<readonly Record<string, unknown>[]>): Promise<number> =>
  Number((await rows)[0]?.count);

/** Somebody with an open session. */
export async function personOf(
  world: World,
  role: 'stakeholder' | 'moderator' | 'analyst' | 'admin' = 'stakeholder',
) {
  const { viewer } = await makeSomebody(world, { role });
  if (viewer === null) throw new Error('somebody has a session');
  return viewer;
}

/** Counts how often an act was done for whoever asked. */
export function counting(act: (turn: number) => Promise<unknown>): Prepared {
  let done = 0;
  return {
    ask: async (turn) => {
      await act(turn);
      done += 1;
    },
    happened: async () => done,
  };
}
