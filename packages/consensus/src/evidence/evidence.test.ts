import { expect, it } from 'vitest';
import { AGREE, buildVoteMatrix, PASS } from '../matrix';
import { ungroupedRoom } from '../rooms';
import { groupEvidence, runSteps, runTrialTask } from '.';
import { fitNullModel } from './null-model';
import { drawNullRoom } from './null-room';
import { planeOf } from './plane';
import { sampleOf, takeRows } from './sample';

const matrix = buildVoteMatrix(
  ungroupedRoom({ kind: 'spectrum', people: 120, items: 20, votesPerPerson: 14, strength: 2, seed: 4 }),
);
const rows = { ...matrix, items: matrix.items.length };
const everybody = Uint32Array.from(matrix.participants.keys());
const sample = sampleOf(rows, everybody);
const model = fitNullModel(sample);

it('a null room keeps the passes, and how many agreeing votes each person cast', () => {
  const choice = drawNullRoom(sample, model, 3);
  expect(choice).not.toEqual(sample.rowChoice);
  for (let row = 0; row < 120; row++) {
    const [start, end] = [sample.rowStart[row]!, sample.rowStart[row + 1]!];
    const agreeing = (of: Uint8Array) => of.subarray(start, end).filter((code) => code === AGREE).length;
    expect(agreeing(choice)).toBe(agreeing(sample.rowChoice));
  }
  choice.forEach((code, entry) => {
    expect(code === PASS).toBe(sample.rowChoice[entry] === PASS);
  });
});

it('null rooms spread people as far as the room does, on average', () => {
  const explained = (rowChoice: Uint8Array) =>
    planeOf({ ...sample, rowChoice }, { keys: sample.itemKeys }).explained[0];
  const drawn = Array.from({ length: 20 }, (_, number) => explained(drawNullRoom(sample, model, number)));
  const mean = drawn.reduce((sum, share) => sum + share, 0) / 20;
  expect(Math.abs(mean / explained(sample.rowChoice) - 1)).toBeLessThan(0.15);
});

it('keys tell people and items apart, also those with equal votes', () => {
  const twice = takeRows(rows, Uint32Array.from([...everybody, ...everybody]));
  const keyed = sampleOf(
    twice,
    Uint32Array.from({ length: 240 }, (_, row) => row),
  );
  expect(new Set(keyed.personKeys).size).toBe(240);
  expect(new Set(keyed.itemKeys).size).toBe(20);
});

it('a sample of many people is the same whatever their order', () => {
  const turned = takeRows(rows, everybody.toReversed());
  const ofRows = sampleOf(rows, everybody, 40).rows;
  expect(ofRows.length).toBe(40);
  const ofTurned = sampleOf(turned, everybody, 40).rows.map((row) => 119 - row);
  expect(ofTurned).toEqual(ofRows);
});

it('the votes of a sample stand in one order, whatever that of people and items was', () => {
  const { rowItem, rowChoice, ...rest } = takeRows(rows, everybody.toReversed());
  const turned = { ...rest, rowItem: rowItem.slice(), rowChoice: rowChoice.slice() };
  for (let row = 0; row < 120; row++) {
    const [from, to] = [rest.rowStart[row]!, rest.rowStart[row + 1]!];
    for (let i = 0; i < to - from; i++) {
      turned.rowItem[from + i] = 19 - rowItem[to - 1 - i]!;
      turned.rowChoice[from + i] = rowChoice[to - 1 - i]!;
    }
  }
  const { rows: _, ...own } = sampleOf(rows, everybody);
  expect(sampleOf(turned, everybody)).toMatchObject(own);
});

it('the evidence is the same whoever does the tasks, and in whatever order', () => {
  const here = runSteps(groupEvidence(rows, everybody, 5));
  const steps = groupEvidence(rows, everybody, 5);
  let step = steps.next();
  while (!step.done) {
    const { tasks } = step.value;
    const trial = structuredClone(step.value.trial);
    const backwards = tasks.toReversed().map((task) => runTrialTask(trial, task));
    step = steps.next(backwards.toReversed());
  }
  expect(step.value).toEqual(here);
});
