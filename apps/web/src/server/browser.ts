import type { Browser } from './identity';
import { networkHeader } from './network';
import { sessionTokenOf } from './session-cookie';

/** What a request says of the browser that it comes from. */
export const browserOf = (headers: Headers, isHttps: boolean): Browser & { network: string | null } => ({
  token: sessionTokenOf(headers, isHttps),
  userAgent: headers.get('user-agent'),
  network: headers.get(networkHeader),
});
