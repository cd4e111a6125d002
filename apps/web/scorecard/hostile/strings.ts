import fc from 'fast-check';

/** What a hostile text sets in the page, if anything runs it; behind it stands which text of them all it is. */
export const alarm = '__hostile';

const calls = [`${alarm}=1`, `self.${alarm}=1`, `top.${alarm}=1`, `window['${alarm}']=1`];

/** What has run somewhere, one for each way of getting out of where a text stands. */
const known: readonly string[] = [
  `<script>${alarm}=1</script>`,
  `<img src=x onerror=${alarm}=1>`,
  `"><img src=x onerror=${alarm}=1>`,
  `'><svg onload=${alarm}=1>`,
  `</script><script>${alarm}=1</script>`,
  `</textarea><script>${alarm}=1</script>`,
  `</title><script>${alarm}=1</script>`,
  `<!--><script>${alarm}=1</script>-->`,
  `<details open ontoggle=${alarm}=1>`,
  `<input autofocus onfocus=${alarm}=1>`,
  `<a href="javascript:${alarm}=1">x</a>`,
  `[x](javascript:${alarm}=1)`,
  `![x](x"onerror="${alarm}=1)`,
  `<svg><animate onbegin=${alarm}=1 attributeName=x dur=1s>`,
  `<math><mtext></table><img src onerror=${alarm}=1>`,
  `<iframe srcdoc="<script>top.${alarm}=1</script>">`,
  `<style>@import 'javascript:${alarm}=1'</style>`,
  `{{constructor.constructor('${alarm}=1')()}}`,
  `\${${alarm}=1}`,
  `=HYPERLINK("javascript:${alarm}=1","x")`,
  `@SUM(1+1)*cmd|' /C ${alarm}=1'!A0`,
  `+cmd|' /C ${alarm}=1'!A0`,
  `-2+3+cmd|' /C ${alarm}=1'!A0`,
  `\t=1+1 ${alarm}`,
  `x\r\nBcc: all@example.org ${alarm}`,
  `x\u2028<script>${alarm}=1</script>`,
  `&lt;img src=x onerror=${alarm}=1&gt;`,
  `\\u003cscript\\u003e${alarm}=1\\u003c/script\\u003e`,
];

/** Letters of either case, as parsers of HTML do not tell them apart. */
const anyCase = (word: string) =>
  fc
    .array(fc.boolean(), { minLength: word.length, maxLength: word.length })
    .map((upper) => [...word].map((letter, i) => (upper[i] ? letter.toUpperCase() : letter)).join(''));
const from = (...words: string[]) => fc.constantFrom(...words);

/** Ends of whatever a text may stand in, before what is to be run. */
const wayOut = from(
  '',
  '',
  '"',
  "'",
  '">',
  "'>",
  '`',
  '</script>',
  '</style>',
  '-->',
  ']]>',
  '</p>',
  '\u202e',
  '\u200b',
);
const between = from(' ', '/', '  ', '\t', '\n');
const call = from(...calls);
const handled: readonly (readonly [string, string])[] = [
  ['img src=x', 'onerror'],
  ['svg', 'onload'],
  ['body', 'onload'],
  ['video src=x', 'onerror'],
  ['audio src=x', 'onerror'],
  ['details open', 'ontoggle'],
  ['input autofocus', 'onfocus'],
  ['select autofocus', 'onfocus'],
  ['marquee', 'onstart'],
  ['object data=x', 'onerror'],
];
const byHandler = fc
  .tuple(fc.constantFrom(...handled), between, call)
  .chain(([[tag, handler], gap, does]) =>
    fc.tuple(anyCase(tag), anyCase(handler)).map(([open, on]) => `<${open}${gap}${on}=${does}>`),
  );
const byScript = fc.tuple(anyCase('script'), call).map(([tag, does]) => `<${tag}>${does}</${tag}>`);
const byAddress = fc
  .tuple(
    from('a href', 'iframe src', 'embed src', 'object data', 'form action', 'base href', 'area href'),
    from('javascript:', 'JaVaScRiPt:', 'java\tscript:', '\u0001javascript:', 'data:text/html,<script>'),
    call,
  )
  .map(([place, scheme, does]) => `<${place}="${scheme}${does}">x`);
const byMarkdown = fc
  .tuple(from('[x]', '![x]', '<', '[x]: '), from('javascript:', 'vbscript:', 'data:text/html,'), call)
  .map(([mark, scheme, does]) => (mark === '<' ? `<${scheme}${does}>` : `${mark}(${scheme}${does})`));
const byFormula = fc
  .tuple(from('=', '+', '-', '@', '\t=', '\r='), from('1+1', 'cmd|x!A0', 'HYPERLINK("javascript:x")', 'A1'))
  .map(([sign, formula]) => `${sign}${formula} ${alarm}`);

const grammar = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(wayOut, byHandler).map(([end, element]) => end + element) },
  { weight: 2, arbitrary: fc.tuple(wayOut, byScript).map(([end, element]) => end + element) },
  { weight: 2, arbitrary: byAddress },
  { weight: 1, arbitrary: byMarkdown },
  { weight: 1, arbitrary: byFormula },
);

/** So many hostile strings: those that are known, then what the grammar gives for this seed, none twice, each with an alarm of its own. */
export function hostileStrings(seed: number, count: number): string[] {
  const drawn = fc.sample(grammar, { seed, numRuns: 4 * count });
  return [...new Set([...known, ...drawn])]
    .slice(0, count)
    .map((text, turn) => text.replaceAll(alarm, `${alarm}${turn}`));
}
