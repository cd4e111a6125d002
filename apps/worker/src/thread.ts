// What a thread of this app runs: a file of its own in the bundle, beside main.js.
export { default } from '@parley/threads/thread';
