import { makePerson } from '@parley/db/testing';
import { permissionObstacle } from '@parley/domain/permission';
import { askers, owners, type Whose } from '../matrix/askers';
import { type Cell, faultOf, type Target } from '../matrix/cell';
import { subjects } from '../matrix/subjects';
import { listTargets } from '../matrix/targets';
import { foundOf, type Row } from '../row';
import { fingerprint } from '../world/fingerprint';
import { makeSomebody, type Owner, type Somebody, speakFor, visitor } from '../world/people';
import type { World } from '../world/world';

/** Everything that can be asked for × everybody who may ask × own, other, abroad, elsewhere: each as the table says, and a refusal changes nothing. */
export const row19: Row = {
  number: 19,
  title: 'authorization matrix',
  trials: 1,
  measure: async (world, { seed, trials }) => {
    const cells: Cell[] = [];
    for (let trial = 0; trial < trials; trial += 1) {
      cells.push(...(await measureMatrix(world, seed + trial, Object.keys(askers))));
    }
    return foundOf(cells);
  },
};

/** The cells of these askers, by their names in the table of askers. */
export async function measureMatrix(world: World, seed: number, names: readonly string[]): Promise<Cell[]> {
  const cells: Cell[] = [];
  const lasting = await makeAskers(world, names);
  for (const target of listTargets(world, seed)) {
    const people = changesAsker(target) ? await makeAskers(world, names) : lasting;
    cells.push(...(await cellsOf(world, target, people)));
  }
  return cells;
}

type Planned = Omit<Cell, 'got' | 'status' | 'fault'> & {
  input: unknown;
  token: string | null;
  named: boolean;
};

async function cellsOf(world: World, target: Target, people: ReadonlyMap<string, Somebody>): Promise<Cell[]> {
  const planned: Planned[] = [];
  for (const [asker, somebody] of people) {
    for (const whose of subjects[target.subject] === undefined ? (['own'] as const) : owners) {
      if (whose === 'own' && somebody.viewer === null && subjects[target.subject] !== undefined) continue;
      planned.push(await plan(world, target, { asker, whose, somebody }));
    }
  }
  const before = await fingerprint(world);
  const refused = await askAll(
    target,
    planned.filter(({ expected }) => expected !== null),
  );
  if (refused.length > 0 && (await fingerprint(world)) !== before) {
    for (const cell of refused) cell.fault ??= 'was refused, and something was changed by refusals here';
  }
  return [
    ...refused,
    ...(await askAll(
      target,
      planned.filter(({ expected }) => expected === null),
    )),
  ];
}

/** Who may change their own account is not the same afterwards: their sessions may have ended. */
const changesAsker = ({ action, writes }: Target): boolean =>
  writes && (action === 'account.change' || action === 'account.secure');

type Who = { asker: string; whose: Whose; somebody: Somebody };

async function plan(world: World, target: Target, { asker, whose, somebody }: Who): Promise<Planned> {
  const { viewer, token, email } = somebody;
  const { action } = target;
  if (action === undefined) throw new Error(`${target.name} names no action of the table of permissions`);
  const named = subjects[target.subject];
  const now = new Date();
  if (named === undefined) {
    const expected = permissionObstacle(viewer, action, now);
    return { target: target.name, asker, whose, expected, input: target.example(), token, named: false };
  }
  const owner: Owner =
    whose === 'own' && viewer !== null ? { ...viewer, email } : await makeOwner(world, whose);
  const input = await named.make(world, owner, viewer);
  const expected = permissionObstacle(viewer, action, now, owner);
  // What is somebody else's is not there for whoever may not see it.
  const isHidden =
    named.hidden === true && expected === 'not-allowed' && permissionObstacle(viewer, action, now) === null;
  const isAddress = target.name.includes('/');
  const shown =
    isHidden || (isAddress && named.hidden === true && expected !== null) ? 'not-found' : expected;
  return { target: target.name, asker, whose, expected: shown, input, token, named: true };
}

const abreast = 10;

async function askAll(target: Target, planned: readonly Planned[]): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (let from = 0; from < planned.length; from += abreast) {
    const some = planned.slice(from, from + abreast).map(async ({ input, token, named, ...cell }) => {
      const answer = await target.ask(input, token);
      const wrong = faultOf(cell.expected, named, answer);
      const fault = wrong === null ? null : `${cell.target} by ${cell.asker}, ${cell.whose}: ${wrong}`;
      return { ...cell, got: answer.code, status: answer.status, fault };
    });
    cells.push(...(await Promise.all(some)));
  }
  return cells;
}

async function makeOwner(world: World, whose: Whose): Promise<Owner> {
  const owner = await makePerson(world.db, { partyCode: whose === 'abroad' ? 'MX' : 'CA' });
  const organisationId = world.organisations[whose === 'elsewhere' ? 'other' : 'own'];
  await speakFor(world, owner.personId, organisationId);
  return { ...owner, organisationId };
}

async function makeAskers(world: World, names: readonly string[]): Promise<ReadonlyMap<string, Somebody>> {
  const made = names.map(async (name) => {
    const options = askers[name] ?? null;
    return [name, options === null ? visitor : await makeSomebody(world, options)] as const;
  });
  return new Map(await Promise.all(made));
}
