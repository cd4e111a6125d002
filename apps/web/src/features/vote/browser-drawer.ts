import type { Drawer } from './outgoing';

/** A slot of localStorage; where the browser forbids that, the page's own memory. */
export function browserDrawer(key: string): Drawer {
  let memory: string | null = null;
  return {
    read: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        return memory;
      }
    },
    write: (text) => {
      memory = text;
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch {
        // Kept in memory; nothing better can be done.
      }
    },
  };
}

/** One drawer a person: somebody else at the same browser neither sees nor sends what lies in it. */
export const waitingVotesKey = (personId: string) => `parley.votes.${personId}`;
