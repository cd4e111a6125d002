export * from './apply-retention';
export * from './ask-erasure';
export { type EraseDeps, eraseDuePerson, erasePerson } from './erase-person';
export * from './export-my-data';
export * from './find-undone-erasure';
export * from './replay-erasures';
export { undoErasure } from './undo-erasure';
