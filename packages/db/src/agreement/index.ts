export * from './agreements';
export * from './chapters';
export * from './find-frame';
export * from './save-agreement';
export * from './written-texts';
