import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

/** That whoever asked has to wait, and how long. */
export type Waiting = { status: 429 | 503; seconds: number };

export type AnswerHeads = {
  /** Answers a page; what is told meanwhile goes into the head of its answer. */
  within(res: ServerResponse, answer: () => Promise<void>): Promise<void>;
  tell(waiting: Waiting): void;
};

/**
 * A page that shows a refusal comes from Next, which knows two statuses: that it went well, or that it failed. Where a verb refused for want
 * of room or time, the head of the answer says so.
 */
export function openHeads(): AnswerHeads {
  const scope = new AsyncLocalStorage<{ told: Waiting | null }>();
  return {
    within: (res, answer) => {
      const store: { told: Waiting | null } = { told: null };
      const writeHead = res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => ServerResponse;
      res.writeHead = ((status: number, ...rest: unknown[]) => {
        const { told } = store;
        if (told === null || (status !== 200 && status < 500)) return writeHead(status, ...rest);
        res.setHeader('Retry-After', String(told.seconds));
        return writeHead(told.status, ...rest.filter((each) => typeof each !== 'string'));
      }) as typeof res.writeHead;
      return scope.run(store, answer);
    },
    tell: (waiting) => {
      const store = scope.getStore();
      if (store !== undefined) store.told = waiting;
    },
  };
}
