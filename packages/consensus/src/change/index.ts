export type { BoardChange } from './board-change';
export { CAUSES, type Cause } from './causes';
export type { Edition, EditionItem, EditionParticipant, EditionPeople } from './edition';
export type { Change, ChangeParts, ItemChange } from './item-changes';
export { shapleyValues } from './shapley';
export { type Arrival, type WhatChanged, whatChanged } from './what-changed';
