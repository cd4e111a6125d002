import type { PublishedChange, PublishedFigureChange } from '@parley/domain/report';
import type { Reading } from './reading';

export type Cause = keyof NonNullable<PublishedFigureChange['parts']>;

/** Causes in the order in which they are told, and the words for them. */
export const causes = [
  ['new voters', 'newVoters'],
  ['changed votes', 'changedVotes'],
  ['moderation', 'moderation'],
  ['text', 'text'],
  ['weights', 'weights'],
  ['regrouping', 'regrouping'],
] as const satisfies readonly (readonly [Cause, string])[];

const standings = ['concurrent', 'rejected', 'blocked', 'open'] as const;

/** Less than this is nothing that a reader could see. */
export const visible = 0.0005;

/** How many texts stand where, then and now, where any do. */
export function standingChanges({ statuses }: PublishedChange) {
  return standings
    .map((kind) => ({ kind, figures: statuses[kind] }))
    .filter(({ figures: { before, after } }) => before + after > 0);
}

/** A part of a change with its sign, to one place; nothing has none. */
export function signedPart(value: number, { reader }: Reading): string {
  const shown = reader.formats.number(Math.abs(value), 1);
  return Math.round(Math.abs(value) * 10) === 0 ? shown : `${value < 0 ? '−' : '+'}${shown}`;
}
