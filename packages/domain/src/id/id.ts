import { z } from 'zod';

/** What each prefix stands for. An id names its kind, so that one cannot be passed for another. */
export const idPrefixes = {
  person: 'per',
  session: 'ses',
  apiToken: 'tok',
  agreement: 'agr',
  round: 'rnd',
  proposal: 'prp',
  draft: 'dra',
  clause: 'cla',
  clauseVersion: 'ver',
  amendment: 'amd',
  item: 'itm',
  statement: 'stm',
  comment: 'com',
  participant: 'par',
  reservation: 'rsv',
  translation: 'trn',
  case: 'cas',
  flag: 'flg',
  follow: 'fol',
  report: 'rep',
  letter: 'let',
  digest: 'dig',
  organisation: 'org',
  invitation: 'inv',
  officialPosition: 'pos',
  earlyLook: 'loo',
} as const;

export type IdKind = keyof typeof idPrefixes;
declare const kind: unique symbol;
/** A branded identifier such as `stm_01k9...`: prefix, underscore, 20 characters of Crockford base 32. */
export type Id<K extends IdKind> = string & { readonly [kind]: K };

const body = /^[0-9a-hjkmnp-tv-z]{20}$/;

export function isId<K extends IdKind>(kindName: K, value: unknown): value is Id<K> {
  if (typeof value !== 'string') return false;
  const [prefix, rest, ...more] = value.split('_');
  return more.length === 0 && prefix === idPrefixes[kindName] && rest !== undefined && body.test(rest);
}

/** A zod schema for an id of one kind. */
export const idSchema = <K extends IdKind>(kindName: K) =>
  z.custom<Id<K>>((value) => isId(kindName, value), { message: `not an id of a ${kindName}` });
