import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema } from '../id';
import { languageTag } from '../language';
import { cursorSchema } from '../page';
import { permissionObstacle, type Subject } from '../permission';
import type { MaybeViewer } from '../person';

/** What a case may be about. */
export const caseSubjects = [
  'statement',
  'comment',
  'amendment',
  'proposal',
  'reservation',
  'translation',
] as const;
export type CaseSubjectKind = (typeof caseSubjects)[number];

export const caseStates = ['waiting', 'accepted', 'rejected'] as const;
export type CaseState = (typeof caseStates)[number];
/** Why a case exists: the round asks for every text of the kind, or somebody flagged this one. */
export const caseReasons = ['strict', 'flagged'] as const;
export type CaseReason = (typeof caseReasons)[number];
export const decisions = ['accept', 'reject'] as const;

export const decideCaseInput = z.strictObject({
  caseId: idSchema('case'),
  decision: z.enum(decisions),
  /** Number of the community rule that is cited; required to reject. */
  rule: z.int32().positive().nullable().default(null),
  /** What the author will read; required to reject. */
  reason: z.string().trim().max(1000).default(''),
});
export type DecideCaseInput = z.infer<typeof decideCaseInput>;

export const flagCommentInput = z.strictObject({
  commentId: idSchema('comment'),
  rule: z.int32().positive(),
  note: z.string().trim().max(500).default(''),
});
export type FlagCommentInput = z.infer<typeof flagCommentInput>;

/** A decision can be taken back by whoever took it for this long; the letter to the author waits until then. */
export const undoMinutes = 10;
/** When a decision of this moment can no longer be taken back. */
export const undoEndsAt = (decidedAt: Date): Date => new Date(decidedAt.getTime() + undoMinutes * 60_000);
/** Decisions after this moment can still be taken back now. */
export const undoableSince = (now: Date): Date => new Date(now.getTime() - undoMinutes * 60_000);

export const undoDecisionInput = z.strictObject({ caseId: idSchema('case') });
export const findCaseInput = z.strictObject({ number: z.int32().positive(), language: languageTag });
export const listCasesInput = z.strictObject({ language: languageTag, cursor: cursorSchema('case') });
export const listDecisionsInput = z.strictObject({ language: languageTag, cursor: cursorSchema('case') });

/** Who wrote the text that a case is about; nulls for opening statements and erased accounts. */
export type CaseAuthor = { authorId: string | null; authorPartyCode: string | null };

/** Whose a case is, for the question who may read or decide it. */
export const authorOf = ({ authorId, authorPartyCode }: CaseAuthor): Subject => ({
  personId: authorId,
  partyCode: authorPartyCode,
});

/** Why this decision may not be taken back, or null. */
export function undoObstacle(
  subject: CaseAuthor & { state: CaseState; decidedBy: string | null; decidedAt: Date | null },
  viewer: MaybeViewer,
  now: Date,
): DomainErrorCode | null {
  const obstacle = permissionObstacle(viewer, 'case.decide', now, authorOf(subject));
  if (obstacle !== null) return obstacle;
  if (subject.state === 'waiting' || subject.decidedAt === null) return 'not-found';
  if (subject.decidedBy !== viewer?.personId) return 'not-allowed';
  return now < undoEndsAt(subject.decidedAt) ? null : 'undo-too-late';
}

/** Why this decision may not be taken, or null. Nobody decides on their own text. */
export function decisionObstacle(
  subject: CaseAuthor & { state: CaseState },
  input: Pick<DecideCaseInput, 'decision' | 'rule' | 'reason'>,
  ruleNumbers: readonly number[],
  viewer: MaybeViewer,
  now: Date,
): DomainErrorCode | null {
  const obstacle = permissionObstacle(viewer, 'case.decide', now, authorOf(subject));
  if (obstacle !== null) return obstacle;
  if (subject.state !== 'waiting') return 'case-decided';
  if (input.decision === 'accept') return null;
  if (input.rule === null || !ruleNumbers.includes(input.rule)) return 'rule-missing';
  return input.reason === '' ? 'reason-missing' : null;
}
