import type { DomainErrorCode } from '@parley/domain/error';
import type { Action } from '@parley/domain/permission';
import type { Answer } from '../world/call';
import type { Whose } from './askers';

/** Something that can be asked for: a procedure, or a method of an address. */
export type Target = {
  name: string;
  action: Action | undefined;
  /** What it names, where it names something: a key of `subjects`. */
  subject: string;
  /** It may change something, so that whoever asks is not the same afterwards. */
  writes: boolean;
  ask(input: unknown, token: string | null): Promise<Answer>;
  /** An input that its schema accepts, for what names nobody. */
  example(): unknown;
};

/** One asker asks for one thing of one owner: what the table says, and what the server said. */
export type Cell = {
  target: string;
  asker: string;
  whose: Whose;
  expected: DomainErrorCode | null;
  got: string | null;
  status: number;
  fault: string | null;
};

const refusals = new Set<string | null>([
  'not-signed-in',
  'not-allowed',
  'second-factor-needed',
  'proof-needed',
  'address-not-confirmed',
]);

/**
 * What is wrong with an answer, or null.
 *
 * @param expected why the table refuses it; null where it permits it
 * @param named it names something that is there: where it is permitted it must be done
 */
export function faultOf(expected: DomainErrorCode | null, named: boolean, answer: Answer): string | null {
  const { status, code } = answer;
  if (status >= 500 && code !== 'overloaded') return `answered ${status}`;
  if (expected !== null) return code === expected ? null : `should be refused with ${expected}, was ${code}`;
  if (refusals.has(code)) return `is permitted, was refused with ${code}`;
  return named && status !== 200 ? `is permitted, was answered ${status} ${code}` : null;
}
