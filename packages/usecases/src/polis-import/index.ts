export * from './import-polis-export';
export * from './import-refusal';
export * from './remove-import';
