import { expect, test } from 'vitest';
import { type Role, roles, type Viewer } from '../person';
import { makeViewer } from '../testing';
import { type Action, actions, isOffered, needsSecondFactor, operator, permissionObstacle } from '.';

const now = new Date('2026-11-01T00:00:00Z');
const ana = makeViewer({ provenAt: now, secondFactor: true });
const as = (role: Role, changes: Partial<Viewer> = {}): Viewer => ({ ...ana, role, ...changes });
const own = { personId: ana.personId, partyCode: 'MX' };
const another = { personId: 'per_other', partyCode: 'MX' };
const abroad = { personId: 'per_abroad', partyCode: 'CA' };
const nobodys = { personId: null, partyCode: null };

const forAll: readonly Action[] = ['public.read', 'account.enter'];
const ofAdmins: readonly Action[] = ['letter.read', 'letter.resend', 'person.recover', 'person.govern'];
const ofModerators: readonly Action[] = ['case.read', 'case.decide'];

test('a visitor may read what is public and come in, and nothing else', () => {
  const allowed = actions.filter((action) => permissionObstacle(null, action, now) === null);
  expect(allowed).toEqual(forAll);
  for (const action of actions.filter((one) => !forAll.includes(one))) {
    expect(permissionObstacle(null, action, now)).toBe('not-signed-in');
  }
});

test.each(roles)('what is for admins and moderators is refused to everybody else: %s', (role) => {
  const allowed = actions.filter((action) => isOffered(as(role), action));
  const answering = [
    ...(role === 'admin' ? ofAdmins : []),
    ...(/admin|moderator/.test(role) ? ofModerators : []),
  ];
  const forbidden = [...ofAdmins, ...ofModerators].filter((action) => !answering.includes(action));
  expect(allowed.filter((action) => forbidden.includes(action))).toEqual([]);
  expect(allowed).toEqual(expect.arrayContaining(answering));
  for (const action of forbidden) expect(permissionObstacle(as(role), action, now)).toBe('not-allowed');
});

test.each(roles)('nobody touches the account, the votes or the texts of another: %s', (role) => {
  for (const action of [
    'account.read',
    'account.change',
    'account.secure',
    'vote.read',
    'statement.read',
  ] as const) {
    expect(permissionObstacle(as(role), action, now, own)).toBeNull();
    expect(permissionObstacle(as(role), action, now, another)).toBe('not-allowed');
    expect(permissionObstacle(as(role), action, now, nobodys)).toBe('not-allowed');
  }
});

test('a delegate comments, and neither votes nor writes statements', () => {
  const delegate = as('delegate', { rolePartyCode: 'MX' });
  expect(permissionObstacle(delegate, 'comment.write', now)).toBeNull();
  expect(permissionObstacle(delegate, 'vote.cast', now)).toBe('not-allowed');
  expect(permissionObstacle(delegate, 'statement.write', now)).toBe('not-allowed');
});

test('a moderator of one party decides on its authors, one of all on everybody, and nobody on their own text', () => {
  const ofMexico = as('moderator', { rolePartyCode: 'MX' });
  const cases = [another, abroad, nobodys, own];
  const decides = (viewer: Viewer) => cases.map((one) => permissionObstacle(viewer, 'case.decide', now, one));
  expect(decides(ofMexico)).toEqual([null, 'not-allowed', 'not-allowed', 'not-allowed']);
  expect(decides(as('moderator'))).toEqual([null, null, null, 'not-allowed']);
  expect(decides(as('admin'))).toEqual([null, null, null, 'not-allowed']);
  expect(permissionObstacle(ofMexico, 'case.read', now, own)).toBeNull();
});

test.each(roles)('nobody but an analyst looks at figures before a rule shows them: %s', (role) => {
  expect(permissionObstacle(as(role), 'figures.look', now)).toBe(role === 'analyst' ? null : 'not-allowed');
});

test('an admin gives no role to themselves, and takes no factor of their own away', () => {
  for (const action of ['person.govern', 'person.recover'] as const) {
    expect(permissionObstacle(as('admin'), action, now, another)).toBeNull();
    expect(permissionObstacle(as('admin'), action, now, own)).toBe('not-allowed');
  }
});

test.each([
  ['a confirmed address', 'comment.write', { emailConfirmed: false }, 'address-not-confirmed'],
  ['consent', 'vote.cast', { consented: false }, 'consent-missing'],
  ['a second factor', 'case.read', { role: 'admin', secondFactor: false }, 'second-factor-needed'],
  ['a proof', 'account.secure', { provenAt: null }, 'proof-needed'],
  ['a proof of now', 'account.secure', { provenAt: new Date('2026-10-31T23:50:00Z') }, 'proof-needed'],
] as const)('what is needed beside the role is asked for: %s', (_title, action, lacking, refusal) => {
  expect(permissionObstacle({ ...ana, ...lacking }, action, now)).toBe(refusal);
});

test('the operator may do everything, and moderators and admins are made with a second factor', () => {
  for (const action of actions) expect(permissionObstacle(operator, action, now, abroad)).toBeNull();
  expect(roles.filter(needsSecondFactor)).toEqual([
    'delegate',
    'organisation-manager',
    'moderator',
    'analyst',
    'admin',
  ]);
});
