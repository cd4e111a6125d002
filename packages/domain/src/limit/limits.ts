/**
 * Whose acts are counted together. `network`: the /24 or /56 that a request comes from. `organisation`: all who are confirmed to
 * speak for it. `everybody`: the whole installation.
 */
export type LimitScope = 'account' | 'network' | 'organisation' | 'everybody';
/** So many acts in so many seconds, counted from the first of them. */
export type Limit = { readonly most: number; readonly seconds: number };

const minute = 60;
const hour = 60 * minute;

/** How much of what is taken. High enough that no person meets one; a class or an office shares a network. */
export const limits = {
  /** Registering with a solved puzzle. */
  register: { network: { most: 60, seconds: hour } },
  /** Registering without one, as browsers without script do. */
  'register-slowly': { network: { most: 5, seconds: hour }, everybody: { most: 120, seconds: hour } },
  /** Signing in, or asking for a letter with a link. */
  enter: { network: { most: 300, seconds: 15 * minute } },
  /** Statements, comments, translations and flags. */
  write: {
    account: { most: 30, seconds: 10 * minute },
    network: { most: 300, seconds: 10 * minute },
    organisation: { most: 300, seconds: 10 * minute },
  },
  /** Votes, and taking them back: more than a person can think about, and a room that votes together. */
  vote: { account: { most: 600, seconds: 10 * minute }, network: { most: 20_000, seconds: 10 * minute } },
  /** Advice on a text while it is written: asked for at every pause. */
  check: { account: { most: 400, seconds: 10 * minute }, network: { most: 4000, seconds: 10 * minute } },
  /** Everything else that changes something. */
  change: { account: { most: 300, seconds: 10 * minute }, network: { most: 3000, seconds: 10 * minute } },
} as const satisfies Record<string, { readonly [S in LimitScope]?: Limit }>;

export type LimitedAct = keyof typeof limits;
