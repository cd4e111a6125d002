export * from './decide-case';
export * from './find-case';
export * from './list-cases';
export * from './list-decisions';
export * from './shown-case';
export * from './undo-decision';
