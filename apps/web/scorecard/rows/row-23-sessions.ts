import { operator } from '@parley/domain/permission';
import { codeOf } from '@parley/usecases/factor';
import { disablePerson, makeAccount, setRole } from '@parley/usecases/person';
import { foundOf, type Row } from '../row';
import { type Answer, callProcedure, procedures } from '../world/call';
import { makeSomebody } from '../world/people';
import type { World } from '../world/world';

type Attack = { name: string; try(world: World): Promise<string | null> };

const me = { path: 'person.profile', kind: 'query' } as const;
const queue = { path: 'moderation.cases', kind: 'query' } as const;
const firstPage = { language: 'en', cursor: null };
const asMe = ({ address }: World, token: string | null) => callProcedure(address, me, undefined, token);
const asModerator = ({ address }: World, token: string | null) =>
  callProcedure(address, queue, firstPage, token);

/** What is wrong where an answer should have had this code; null stands for one that was let in. */
const unless = (code: string | null, what: string, answer: Answer): string | null =>
  answer.code === code && (code !== null || answer.status === 200)
    ? null
    : `${what}: ${answer.status} ${answer.code}`;

let made = 0;
async function makeModerator({ deps }: World) {
  made += 1;
  const email = `moderator-${made}-${Math.random().toString(36).slice(2)}@example.org`;
  const person = { displayName: 'Mo', role: 'moderator', partyCode: null, sectorCode: null } as const;
  const account = await makeAccount(deps, { ...person, email, language: 'en', timeZone: 'UTC' });
  return { ...account, email, secret: account.authenticator?.secret ?? '' };
}

/** Both steps of signing in, from a browser that holds a token already. */
async function signInWhole({ composition: { identity } }: World, planted: string | null) {
  return async (who: { email: string; password: string; secret: string }) => {
    const half = await identity.signIn(who, { token: planted, userAgent: null, network: null });
    const code = codeOf(who.secret, new Date());
    const whole = await identity.proveFactor({ code }, { token: half.token, userAgent: null });
    return { half: half.token, whole: whole.token, code };
  };
}

const attacks: readonly Attack[] = [
  {
    name: 'fixation',
    try: async (world) => {
      const planted = (await makeSomebody(world, { role: 'stakeholder' })).token;
      const who = await makeModerator(world);
      const { half, whole } = await (await signInWhole(world, planted))(who);
      if (new Set([planted, half, whole]).size !== 3)
        return 'a token that was there before signing in was kept';
      return (
        unless('not-signed-in', 'the planted token still lets in', await asMe(world, planted)) ??
        unless('not-signed-in', 'the token of the first step still lets in', await asMe(world, half)) ??
        unless(null, 'the new token does not let in', await asModerator(world, whole))
      );
    },
  },
  {
    name: 'replay after logout',
    try: async (world) => {
      const { token } = await makeSomebody(world, { role: 'stakeholder' });
      const before = unless(null, 'a session does not let in', await asMe(world, token));
      await world.composition.identity.endSession(token ?? '');
      return before ?? unless('not-signed-in', 'let in after logout', await asMe(world, token));
    },
  },
  {
    name: 'demotion and ban',
    try: async (world) => {
      const { token, email } = await makeSomebody(world, { role: 'moderator' });
      const before = unless(null, 'a moderator is not let in', await asModerator(world, token));
      await setRole(world.deps, operator, { email, role: 'stakeholder', rolePartyCode: null });
      const demoted = unless('not-allowed', 'acts after demotion', await asModerator(world, token));
      await disablePerson(world.deps, operator, { email, reason: 'Spam.' });
      return before ?? demoted ?? unless('not-signed-in', 'let in after a ban', await asMe(world, token));
    },
  },
  {
    name: 'half a session',
    try: async (world) => {
      const who = await makeModerator(world);
      const { token } = await world.composition.identity.signIn(who, {
        token: null,
        userAgent: null,
        network: null,
      });
      for (const procedure of procedures) {
        const { action, input } = procedure;
        if (action === 'public.read' || action === 'account.enter' || input !== null) continue;
        const answer = await callProcedure(world.address, procedure, undefined, token);
        const fault = unless('not-signed-in', `half a session did ${procedure.path}`, answer);
        if (fault !== null) return fault;
      }
      return unless('not-signed-in', 'half a session sees the queue', await asModerator(world, token));
    },
  },
  {
    name: 'a code twice',
    try: async (world) => {
      const who = await makeModerator(world);
      const { code } = await (await signInWhole(world, null))(who);
      const { identity } = world.composition;
      const half = await identity.signIn(who, { token: null, userAgent: null, network: null });
      const again = identity.proveFactor({ code }, { token: half.token, userAgent: null });
      return again.then(
        () => 'a code was taken twice',
        () => null,
      );
    },
  },
  {
    name: 'moderator without a second factor',
    try: async (world) => {
      const { token } = await makeSomebody(world, { role: 'moderator', secondFactor: false });
      return unless('second-factor-needed', 'acts without a factor', await asModerator(world, token));
    },
  },
];

/** Nobody keeps or gets a session that is not theirs any more, or not yet. */
export const row23: Row = {
  number: 23,
  title: 'fixation, replay, demotion and second factor',
  trials: 60,
  measure: async (world, { trials }) => {
    const records: { attack: string; fault: string | null }[] = [];
    for (let trial = 0; trial < trials; trial += 1) {
      const attack = attacks[trial % attacks.length]!;
      const fault = await attack.try(world);
      records.push({ attack: attack.name, fault: fault === null ? null : `${attack.name}: ${fault}` });
    }
    return foundOf(records);
  },
};
