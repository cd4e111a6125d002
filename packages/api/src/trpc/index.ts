export * from './context';
export { toWire, wireCodes } from './error-translation';
export * from './trpc';
