import { expect, test } from 'vitest';
import { makeViewer } from '../testing';
import { decisionObstacle, undoObstacle } from './moderation';

const moderator = makeViewer({ role: 'moderator', partyCode: null, secondFactor: true });
const waiting = { state: 'waiting', authorId: null, authorPartyCode: null } as const;
const yes = { decision: 'accept', rule: null, reason: '' } as const;
const no = { decision: 'reject', rule: 2, reason: 'Two ideas.' } as const;

test.each([
  ['accepting needs no words', waiting, yes, moderator, null],
  ['rejecting with rule and reason', waiting, no, moderator, null],
  ['rejecting without a rule', waiting, { ...no, rule: null }, moderator, 'rule-missing'],
  ['rejecting under a rule that is not there', waiting, { ...no, rule: 3 }, moderator, 'rule-missing'],
  ['rejecting without a reason', waiting, { ...no, reason: '' }, moderator, 'reason-missing'],
  ['what is decided', { ...waiting, state: 'accepted' }, yes, moderator, 'case-decided'],
  ['one’s own text', { ...waiting, authorId: moderator.personId }, yes, moderator, 'not-allowed'],
  ['a stakeholder', waiting, yes, { ...moderator, role: 'stakeholder' }, 'not-allowed'],
  ['an admin', waiting, yes, { ...moderator, role: 'admin' }, null],
  ['a visitor', waiting, yes, null, 'not-signed-in'],
] as const)('deciding: %s', (_title, subject, input, viewer, refusal) => {
  expect(decisionObstacle(subject, input, [1, 2], viewer, new Date())).toBe(refusal);
});

const decided = {
  authorId: null,
  authorPartyCode: null,
  state: 'rejected',
  decidedBy: moderator.personId,
  decidedAt: new Date('2026-11-01T00:00:00Z'),
} as const;
test.each([
  ['within ten minutes', decided, '2026-11-01T00:09:59.999Z', null],
  ['after ten minutes', decided, '2026-11-01T00:10:00.000Z', 'undo-too-late'],
  ['another’s decision', { ...decided, decidedBy: 'per_x' }, '2026-11-01T00:01:00Z', 'not-allowed'],
  ['no decision', { ...decided, state: 'waiting' }, '2026-11-01T00:01:00Z', 'not-found'],
] as const)('undoing: %s', (_title, subject, at, refusal) => {
  expect(undoObstacle(subject, moderator, new Date(at))).toBe(refusal);
});
