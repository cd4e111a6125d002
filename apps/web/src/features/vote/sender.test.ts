import { expect, test } from 'vitest';
import type { Act, Drawer, Outcome } from './outgoing';
import { Sender } from './sender';

const cast = (itemId: string, operationId = `cast-${itemId}`): Act => ({
  kind: 'cast',
  itemId,
  choice: 'agree',
  matters: false,
  language: 'en',
  operationId,
});
const undo = (itemId: string): Act => ({
  kind: 'undo',
  itemId,
  undoes: `cast-${itemId}`,
  operationId: `undo-${itemId}`,
});

function makeDrawer(text: string | null = null): Drawer & { text: string | null } {
  return {
    text,
    read() {
      return this.text;
    },
    write(next) {
      this.text = next;
    },
  };
}

/** A server that answers as it is told, and notes what reached it. */
function makeWorld(drawer = makeDrawer()) {
  const reached: string[] = [];
  const world = {
    online: true,
    answer: (_: Act): Outcome => ({ kind: 'saved', counts: true }),
    reached,
    pauses: [] as number[],
    wake: () => {},
    drawer,
  };
  return Object.assign(world, {
    sender: new Sender({
      drawer,
      isOnline: () => world.online,
      send: async (act) => {
        reached.push(act.operationId);
        await Promise.resolve();
        return world.answer(act);
      },
      later: (milliseconds, act) => {
        world.pauses.push(milliseconds);
        world.wake = act;
      },
    }),
  });
}
const idle = () => new Promise((done) => setTimeout(done, 1));

test('what is added is sent once and leaves the drawer with its answer', async () => {
  const world = makeWorld();
  world.sender.add(cast('a'));
  world.sender.add(cast('b'));
  expect(world.sender.state().waiting).toHaveLength(2);
  await idle();
  expect(world.reached).toEqual(['cast-a', 'cast-b']);
  expect(world.drawer.text).toBeNull();
  expect(world.sender.state().outcomes.get('cast-b')).toEqual({ kind: 'saved', counts: true });
});

test('an undo waits for the vote that it undoes', async () => {
  const world = makeWorld();
  world.online = false;
  for (const act of [cast('a'), undo('a'), cast('b'), cast('a', 'again')]) world.sender.add(act);
  await idle();
  expect(world.reached).toEqual([]);
  expect(world.sender.state().trouble).toBe('network');
  world.online = true;
  await world.sender.flush();
  expect(world.reached).toEqual(['cast-a', 'cast-b', 'undo-a', 'again']);
  expect(world.sender.state()).toMatchObject({ waiting: [], trouble: null });
});

test('votes outlive the page: the next one sends them under the same operation ids', async () => {
  const before = makeWorld();
  before.online = false;
  before.sender.add(cast('a'));
  const after = makeWorld(makeDrawer(before.drawer.text));
  expect(after.sender.state().waiting).toEqual([cast('a')]);
  await after.sender.flush();
  expect(after.reached).toEqual(['cast-a']);
});

test('a server that fails is asked again, later each time, with the same acts', async () => {
  const world = makeWorld();
  world.answer = () => ({ kind: 'kept', trouble: 'server' });
  world.sender.add(cast('a'));
  await idle();
  for (let i = 0; i < 5; i += 1) {
    world.wake();
    await idle();
  }
  expect(world.pauses).toEqual([2000, 4000, 8000, 16000, 30000, 30000]);
  expect(world.sender.state().trouble).toBe('server');
  world.answer = () => ({ kind: 'saved', counts: false });
  world.wake();
  await idle();
  expect(new Set(world.reached)).toEqual(new Set(['cast-a']));
  expect(world.sender.state()).toMatchObject({ waiting: [], trouble: null });
});

test('a refused vote is told and not sent again, and neither is its undo', async () => {
  const world = makeWorld();
  world.answer = () => ({ kind: 'refused', code: 'round-closed' });
  world.online = false;
  world.sender.add(cast('a'));
  world.sender.add(undo('a'));
  world.online = true;
  await world.sender.flush();
  expect(world.reached).toEqual(['cast-a']);
  expect(world.sender.state().outcomes.get('cast-a')).toEqual({ kind: 'refused', code: 'round-closed' });
  expect(world.drawer.text).toBeNull();
});

test('signed out, votes wait without asking again and again', async () => {
  const world = makeWorld();
  world.answer = () => ({ kind: 'kept', trouble: 'not-signed-in' });
  world.sender.add(cast('a'));
  await idle();
  expect(world.pauses).toEqual([]);
  expect(world.sender.state()).toMatchObject({ trouble: 'not-signed-in', waiting: [cast('a')] });
});

test('what another tab put into the drawer is sent too, and what is no vote is left out', async () => {
  const world = makeWorld(makeDrawer('[{"kind":"cake"}]'));
  expect(world.sender.state().waiting).toEqual([]);
  world.drawer.text = JSON.stringify([cast('other')]);
  world.sender.add(cast('own'));
  await idle();
  expect(world.reached).toEqual(['cast-other', 'cast-own']);
});
