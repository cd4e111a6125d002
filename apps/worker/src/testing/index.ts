export * from './mail-sink';
export * from './world';
