import { isDomainError } from '@parley/domain/error';
import { foundOf, type Row } from '../row';
import { acts, keyFaults } from '../unique';
import type { UniqueAct } from '../unique/act';
import type { World } from '../world/world';

const atOnce = 50;

/** Every act that happens once, asked for fifty times at once; and no unique key of the database without such an act or a reason. */
export const row24: Row = {
  number: 24,
  title: `${atOnce} at once on every unique act, exactly one`,
  trials: 1,
  measure: async (world, { trials }) => {
    const records: { act: string; happened: number; fault: string | null }[] = [];
    for (let trial = 0; trial < trials; trial += 1) {
      for (const act of acts) records.push(await tryAct(world, act));
    }
    const gaps = (await keyFaults(world, acts)).map((fault) => ({ fault }));
    return foundOf([...records, ...gaps]);
  },
};

async function tryAct(world: World, { name, prepare }: UniqueAct) {
  const { ask, happened } = await prepare(world);
  const asked = await Promise.allSettled(Array.from({ length: atOnce }, (_, turn) => ask(turn)));
  const bug = asked.find((one) => one.status === 'rejected' && !isDomainError(one.reason));
  const count = await happened();
  const fault =
    bug?.status === 'rejected'
      ? `${name}: failed with ${String(bug.reason)}`
      : count === 1
        ? null
        : `${name}: happened ${count} times`;
  return { act: name, happened: count, fault };
}
