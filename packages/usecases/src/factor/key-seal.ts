import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Id } from '@parley/domain/id';

/** Closes the keys of apps for codes, so that whoever reads the table alone cannot make a code. */
export type KeySeal = {
  /** For one person: a row that is put beside another name does not open. */
  seal(personId: Id<'person'>, key: string): string;
  /** What was sealed, or a key that was kept before there was a seal. */
  open(personId: Id<'person'>, kept: string): string;
};

const mark = 'v1.';
const [ivBytes, tagBytes] = [12, 16];

/** True for what a seal made; keys are base 32, which has no full stop. */
export const isSealed = (kept: string): boolean => kept.startsWith(mark);

/** AES-256-GCM under a key that is derived from the installation's secret (HKDF, RFC 5869), bound to the person. */
export function openKeySeal(secret: string): KeySeal {
  const sealing = Buffer.from(hkdfSync('sha256', secret, '', 'parley factor keys', 32));
  return {
    seal: (personId, key) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(personId));
      const closed = Buffer.concat([iv, cipher.update(key, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return mark + closed.toString('base64url');
    },
    open: (personId, kept) => {
      if (!isSealed(kept)) return kept;
      const closed = Buffer.from(kept.slice(mark.length), 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', sealing, closed.subarray(0, ivBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAAD(Buffer.from(personId)).setAuthTag(closed.subarray(-tagBytes));
      return decipher.update(closed.subarray(ivBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}

/** No seal: the key as it is. For deps that were made without one, as in tests of other things. */
export const noSeal: KeySeal = { seal: (_personId, key) => key, open: (_personId, kept) => kept };
