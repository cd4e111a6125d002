export * from './render-letter';
export type { Sender } from './voice';
