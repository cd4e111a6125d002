// What a thread of a command runs: a file of its own in the bundle, beside main.js.
export { default } from '@parley/threads/thread';
