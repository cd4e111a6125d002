export * from './agreement-file-error';
export * from './find-agreement';
export * from './find-running-line';
export * from './load-agreement';
export * from './read-agreement-file';
export * from './shown-matrix';
export * from './shown-parties';
export * from './written-agreement';
