/** Over https the prefix makes browsers refuse the cookie from anywhere else, and from http. */
export const sessionCookieName = (isHttps: boolean): string =>
  isHttps ? '__Host-parley-session' : 'parley-session';

/** Out of reach of scripts, and not sent along when another site posts a form here. */
export const sessionCookieOptions = (isHttps: boolean) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps }) as const;

export function cookieOf(headers: Headers, name: string): string | null {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const [own, ...value] = part.trim().split('=');
    if (own === name) return value.join('=');
  }
  return null;
}

/** The token that the browser holds. Over https the name without prefix is not looked at: http could have set it. */
export const sessionTokenOf = (headers: Headers, isHttps: boolean): string | null =>
  cookieOf(headers, sessionCookieName(isHttps));
