import { commentLength, commentLimit, tidyComment } from '../comment/comment-length';
import { reservationLength, reservationLimit, tidyReservation } from '../reservation/reservation-length';
import { statementLength, tidyStatement } from '../statement/statement-length';

/** What people translate: what others wrote in one language alone. */
export const translationSubjects = ['statement', 'comment', 'reservation'] as const;
export type TranslationSubject = (typeof translationSubjects)[number];

const measures = {
  statement: { tidy: tidyStatement, length: statementLength },
  comment: { tidy: tidyComment, length: commentLength },
  reservation: { tidy: tidyReservation, length: reservationLength },
} as const;

/** A translation as it is kept: under the rule of what it translates. */
export const tidyTranslation = (kind: TranslationSubject, text: string): string => measures[kind].tidy(text);

/** Length in code points, as it is counted for what it translates. */
export const translationLength = (kind: TranslationSubject, text: string): number =>
  measures[kind].length(text);

/** Longest translation, in code points: as long as what it translates may be. */
export const translationLimit = (kind: TranslationSubject, rules: { statementLength: number }): number =>
  ({ statement: rules.statementLength, comment: commentLimit, reservation: reservationLimit })[kind];
