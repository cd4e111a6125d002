/** Over https the prefix makes browsers refuse the cookie from anywhere else. */
export const sessionCookie = (isHttps: boolean): string =>
  isHttps ? '__Host-parley-session' : 'parley-session';

export function cookieOf(headers: Headers, name: string): string | null {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const [own, ...value] = part.trim().split('=');
    if (own === name) return decodeURIComponent(value.join('='));
  }
  return null;
}

export const sessionTokenOf = (headers: Headers): string | null =>
  cookieOf(headers, sessionCookie(true)) ?? cookieOf(headers, sessionCookie(false));
