/** Longest quotation that a form starts with, in code points. */
const quotedAtMost = 280;

/** Somebody's words as the beginning of an answer: each line marked, so that they are told from one's own. */
export function quoteOf(body: string): string {
  const own = body
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
  const points = [...own];
  const short =
    points.length <= quotedAtMost
      ? own
      : `${points
          .slice(0, quotedAtMost)
          .join('')
          .replace(/\s+\S*$/u, '')} …`;
  return short
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

export type CommentPart = { quoted: boolean; text: string };

/** A comment as it is shown: what is quoted in it, and what is said. Empty parts are left out. */
export function commentParts(body: string): CommentPart[] {
  const parts: { quoted: boolean; lines: string[] }[] = [];
  for (const line of body.split('\n')) {
    const quoted = line.startsWith('>');
    const text = quoted ? line.replace(/^>\s?/u, '') : line;
    const last = parts.at(-1);
    if (last !== undefined && last.quoted === quoted) last.lines.push(text);
    else parts.push({ quoted, lines: [text] });
  }
  return parts
    .map(({ quoted, lines }) => ({ quoted, text: lines.join('\n').trim() }))
    .filter(({ text }) => text !== '');
}
