import type { Browser } from './identity';
import { sessionTokenOf } from './session-cookie';

/** What a request says of the browser that it comes from. */
export const browserOf = (headers: Headers, isHttps: boolean): Browser => ({
  token: sessionTokenOf(headers, isHttps),
  userAgent: headers.get('user-agent'),
});
