import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { Site } from '@parley/usecases/factor';

/** What a device signs with, and what it answers a site that asks for a key or for a proof. */
export type Device = { add(challenge: string): string; prove(challenge: string): string };

const hash = (of: string | Buffer) => createHash('sha256').update(of).digest();
const text = (of: Buffer) => of.toString('base64url');
const twoBytes = (of: number) => Buffer.from([of >> 8, of & 0xff]);
/** Present, verified and, with a key, one that is attached (WebAuthn, 6.1 Authenticator Data). */
const flags = { proof: 0x05, key: 0x45 };

/** A device that holds one key for a site, as WebAuthn has it: ES256, without attestation, and a counter that stays at zero. */
export function makeDevice({ origin, host }: Site): Device {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const counter = Buffer.alloc(4);
  const head = (flag: number) => Buffer.concat([hash(host), Buffer.from([flag]), counter]);
  // COSE: kty EC2, alg ES256, crv P-256, x, y.
  const key = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
  const answer = (type: string, challenge: string, response: (client: Buffer) => Record<string, unknown>) => {
    const client = Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
    return JSON.stringify({
      id: text(id),
      rawId: text(id),
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: text(client), ...response(client) },
    });
  };
  return {
    add: (challenge) =>
      answer('webauthn.create', challenge, () => {
        const made = Buffer.concat([head(flags.key), Buffer.alloc(16), twoBytes(id.length), id, key]);
        // CBOR: {fmt: "none", attStmt: {}, authData: bytes}.
        const start = Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex');
        return { attestationObject: text(Buffer.concat([start, Buffer.from([made.length]), made])) };
      }),
    prove: (challenge) =>
      answer('webauthn.get', challenge, (client) => {
        const authenticatorData = head(flags.proof);
        const signature = sign('sha256', Buffer.concat([authenticatorData, hash(client)]), privateKey);
        return { authenticatorData: text(authenticatorData), signature: text(signature) };
      }),
  };
}
