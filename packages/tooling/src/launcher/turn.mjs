import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stateFolder } from './checkout.mjs';

const file = join(stateFolder, 'preparing.pid');

/** Lets one launcher at a time install and build in this checkout. A turn whose process is gone is over. */
export async function takeTurn(work) {
  while (!begin()) {
    if (isOver()) rmSync(file, { force: true });
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function begin() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isOver() {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // Empty for the instant between making and writing it.
    if (pid === 0) return Date.now() - statSync(file).mtimeMs > 5000;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
