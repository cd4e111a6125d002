import { z } from 'zod';

/** What an account's owner is told by a letter. */
export const accountChanges = [
  'password-changed',
  'address-changed',
  'factor-added',
  'factor-removed',
  'recovery-codes-made',
  'api-token-made',
  'provider-connected',
  'provider-disconnected',
] as const;
export type AccountChange = (typeof accountChanges)[number];

/** What a moderator decided on a text, by which rule and why. */
const decided = {
  displayName: z.string(),
  text: z.string(),
  textLanguage: z.string(),
  decision: z.enum(['accepted', 'rejected']),
  rule: z.strictObject({ number: z.number(), title: z.string() }).nullable(),
  reason: z.string(),
};

/** What each letter says. Content is frozen as data when its cause is written; words are put to it when it is rendered. */
export const letterContents = {
  'confirm-address': z.strictObject({ displayName: z.string(), token: z.string() }),
  /** Somebody signed up with an address that has an account: only its owner is told. */
  'address-known': z.strictObject({ displayName: z.string() }),
  'reset-password': z.strictObject({ displayName: z.string(), token: z.string() }),
  /** Goes to the address that is to become the person's. */
  'change-address': z.strictObject({ displayName: z.string(), token: z.string() }),
  'sign-in-link': z.strictObject({ displayName: z.string(), token: z.string() }),
  /** Goes to somebody who is not here yet; the person of the letter is who invites them. */
  invitation: z.strictObject({
    token: z.string(),
    days: z.number(),
    /** Whom they would speak for. */
    organisation: z.string().nullable(),
  }),
  /** Something that lets people in has changed: its owner hears of it, whoever did it. */
  'account-changed': z.strictObject({ displayName: z.string(), change: z.enum(accountChanges) }),
  /** Says until when an erasure can be taken back. */
  'erasure-asked': z.strictObject({ displayName: z.string(), dueAt: z.iso.datetime() }),
  'erasure-undone': z.strictObject({ displayName: z.string() }),
  /** Somebody took them off the list of those who speak for an organisation. */
  'membership-ended': z.strictObject({ displayName: z.string(), organisation: z.string() }),
  'statement-decided': z.strictObject({
    ...decided,
    roundSlug: z.string(),
    /** The proposal that it stands beside; letters that were written before it was told do not have it. */
    proposalSlug: z.string().nullish(),
  }),
  'comment-decided': z.strictObject({
    ...decided,
    proposalSlug: z.string(),
  }),
  'amendment-decided': z.strictObject({
    ...decided,
    proposalSlug: z.string(),
  }),
  'reservation-decided': z.strictObject({
    ...decided,
    proposalSlug: z.string(),
    clauseNumber: z.number(),
  }),
  /** With the id of what it translates. */
  'translation-decided': z.strictObject({ ...decided, translatedId: z.string() }),
  'proposal-decided': z.strictObject(decided),
  'proposal-opened': z.strictObject({
    displayName: z.string(),
    title: z.string(),
    titleLanguage: z.string(),
    proposalSlug: z.string(),
    roundTitle: z.string(),
    closesAt: z.iso.datetime(),
    timeZone: z.string(),
  }),
  /** Somebody is asked to put their name to a proposal. */
  'sponsor-asked': z.strictObject({
    displayName: z.string(),
    author: z.string(),
    title: z.string(),
    titleLanguage: z.string(),
  }),
  /** What the parties decided on a proposal: to everybody who took part, for and against, once. */
  'proposal-outcome': z.strictObject({
    displayName: z.string(),
    title: z.string(),
    titleLanguage: z.string(),
    proposalSlug: z.string(),
    outcome: z.enum(['adopted', 'partly-adopted', 'rejected', 'parked']),
    response: z.string(),
    responseLanguage: z.string(),
    respondedOn: z.iso.date(),
  }),
  /** What a round found, to everybody who voted in it, once. */
  'round-results': z.strictObject({
    displayName: z.string(),
    roundTitle: z.string(),
    roundSlug: z.string(),
    concurrent: z.number(),
    blocked: z.number(),
    open: z.number(),
  }),
  digest: z.strictObject({
    displayName: z.string(),
    unsubscribeToken: z.string(),
    /** The finding that leads, where an edition changed something that the reader touched. */
    lead: z
      .strictObject({
        text: z.string(),
        textLanguage: z.string(),
        status: z.enum(['concurrent', 'rejected', 'blocked', 'open']),
        /** Parties by name in the reader's language, opinion groups by letter. */
        blockedBy: z.array(z.strictObject({ kind: z.enum(['party', 'group']), name: z.string() })),
        /** Share of agreement that is asked for, 0 to 1. */
        threshold: z.number(),
        roundSlug: z.string(),
        /** In alphabetical order of the reader's language. */
        parties: z.array(
          z.strictObject({
            code: z.string(),
            name: z.string(),
            /** Numbers of votes; null where the cell is too small to be shown. */
            votes: z.strictObject({ agree: z.number(), pass: z.number(), disagree: z.number() }).nullable(),
          }),
        ),
      })
      .nullable(),
    replies: z.array(
      z.strictObject({
        author: z.string(),
        text: z.string(),
        textLanguage: z.string(),
        proposalSlug: z.string(),
        proposalTitle: z.string(),
      }),
    ),
    waiting: z
      .strictObject({
        count: z.number(),
        texts: z.array(z.strictObject({ text: z.string(), textLanguage: z.string() })),
        roundSlug: z.string(),
      })
      .nullable(),
    decided: z.array(
      z.strictObject({
        text: z.string(),
        textLanguage: z.string(),
        decision: z.enum(['accepted', 'rejected']),
      }),
    ),
    deadlines: z.array(
      z.strictObject({
        roundSlug: z.string(),
        title: z.string(),
        closesAt: z.iso.datetime(),
        timeZone: z.string(),
      }),
    ),
    edition: z
      .strictObject({
        roundSlug: z.string(),
        roundTitle: z.string(),
        number: z.number(),
        concurrent: z.number(),
        open: z.number(),
        blocked: z.number(),
      })
      .nullable(),
  }),
} as const;

export type LetterKind = keyof typeof letterContents;
export const letterKinds = Object.keys(letterContents) as LetterKind[];
export type LetterContent<K extends LetterKind = LetterKind> = z.infer<(typeof letterContents)[K]>;

/**
 * `ready` → `sending` (written just before it is handed over; earlier states retry) → `sent` or `unknown`.
 * `unknown` is never sent again by itself. `kept`: there is no mail server, an admin reads it in the app.
 */
export const letterStates = ['ready', 'sending', 'sent', 'unknown', 'kept', 'refused'] as const;
export type LetterState = (typeof letterStates)[number];
